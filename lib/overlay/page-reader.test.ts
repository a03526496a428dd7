// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { findCards, type Anchor } from './find-anchors.ts'
import { PageReader } from './page-reader.ts'

const address = 'http://localhost:3000/start'
const raw = { marks: [], images: [] }
const peak: Entry = { from: 'card', companyId: '200145870', host: 'harbourpeak.en.alibaba.com', raw }
const fern: Entry = { from: 'card', companyId: '298450177', host: 'copperfern.en.alibaba.com', raw }

const nothing: PageExtract = { kind: 'other', address, entries: [] }
let extract: PageExtract
let readPages: number
let readCards: Element[]
let reader: PageReader

beforeEach(() => {
  document.body.replaceChildren()
  window.history.replaceState({}, '', '/start')
  readPages = 0
  readCards = []
  reader = new PageReader({
    window,
    extractPage: () => {
      readPages += 1
      return extract
    },
    extractCard: (card) => {
      readCards.push(card)
      return fern
    },
  })
})

function cardOf(productId: string, shop: string): Anchor {
  document.body.innerHTML += `<div data-ctrdot="${productId}">
    <a class="searchx-product-e-company" href="//${shop}.en.alibaba.com/company_profile.html">Name</a></div>`
  const card = findCards([document.body], [], 'search').at(-1)
  if (card === undefined) throw new Error('no card')
  return card
}

const searchPage: PageExtract = { kind: 'search', address, entries: [{ ...peak, productId: '11111' }] }

describe('PageReader on a result page', () => {
  beforeEach(() => {
    extract = searchPage
    reader.follow()
  })

  it('knows the seller of a card by the page’s data, without reading the card', () => {
    expect(reader.ofCard(cardOf('11111', 'harbourpeak'))?.companyId).toBe(peak.companyId)
    expect(readCards).toEqual([])
  })

  it('believes the card where it links to another shop than the page’s data say', () => {
    expect(reader.ofCard(cardOf('11111', 'copperfern'))?.companyId).toBe(fern.companyId)
  })

  it('takes a company that it has met for the same on any card', () => {
    const first = reader.ofCard(cardOf('22222', 'copperfern'))
    expect(reader.ofCard(cardOf('33333', 'copperfern'))).toBe(first)
    expect(readCards).toHaveLength(1)
  })

  it('reports the page, then only what cards add to it, each once', () => {
    expect(reader.takeReport()?.extract).toEqual(searchPage)
    expect(reader.takeReport()).toBeUndefined()
    reader.ofCard(cardOf('11111', 'harbourpeak'))
    reader.ofCard(cardOf('22222', 'copperfern'))
    reader.ofCard(cardOf('33333', 'copperfern'))
    expect(reader.takeReport()?.extract).toMatchObject({ isPart: true, entries: [fern] })
  })

  it('names nobody of the data that stay behind when the page is turned without a load', () => {
    reader.takeReport()
    window.history.pushState({}, '', '/start?page=2')
    expect(reader.follow()).toBe(true)
    expect(reader.named).toEqual([])
    expect(reader.takeReport()).toBeUndefined()
  })

  it('asks again about suppliers whose report was lost or dropped, not about those of which nothing is known', () => {
    const page = reader.takeReport()
    if (page === undefined) throw new Error('no report')
    reader.lose(page)
    expect(reader.ofCard(cardOf('11111', 'harbourpeak'))?.companyId).toBe(fern.companyId)
    const card = reader.takeReport()
    if (card === undefined) throw new Error('no report')
    reader.learn(card, { known: [null], places: [0], fields: [] })
    reader.ofCard(cardOf('22222', 'copperfern'))
    expect(reader.takeReport()).toBeUndefined()
    expect(readCards).toHaveLength(1)
  })

  it('learns of each entry what stands in its place', () => {
    const report = reader.takeReport()
    const [supplier] = reader.named
    if (report === undefined) throw new Error('no report')
    reader.learn(report, {
      known: [null, { facts: {}, assessment: anAssessment(), saved: true, rejected: false }],
      places: [1],
      fields: [],
    })
    expect(supplier?.saved).toBe(true)
  })
})

describe('PageReader on a page about one supplier', () => {
  const name = '<div data-module-name="module_title"><h1>Bottle</h1></div>'
  const card = '<div data-module-name="module_company"><i><b><u class="company-name">Peak</u></b></i></div>'

  it('does not read a page again before its address or its company card changes', () => {
    extract = { ...nothing, kind: 'product' }
    document.body.innerHTML = name
    reader.follow()
    expect([reader.follow(), reader.own(), reader.own()]).toEqual([false, undefined, undefined])
    expect(readPages).toBe(1)
  })

  it('reads again when a company card comes to a page that named nobody', () => {
    extract = { ...nothing, kind: 'product' }
    document.body.innerHTML = name
    reader.follow()
    extract = { ...extract, entries: [peak] }
    document.body.innerHTML += card
    expect(reader.own()?.supplier.host).toBe(peak.host)
    expect(reader.takeReport()?.extract.entries).toEqual([peak])
  })

  it.each(['gone', 'blocked', 'other'] as const)('judges nobody on a page that is %s', (kind) => {
    extract = { kind, address, entries: [peak] }
    document.body.innerHTML = name + card
    reader.follow()
    expect(reader.own()).toBeUndefined()
  })
})
