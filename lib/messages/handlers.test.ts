import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Health } from '@/lib/core/health.ts'
import type { Interpretation } from '@/lib/alibaba/interpret.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { recordFacts } from '@/lib/core/record.ts'
import { createPlanRepository } from '@/lib/db/plan-repository.ts'
import { assess } from '@/lib/risk/assess.ts'
import { reweigh } from '@/lib/risk/reweigh.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { placeDock } from '@/lib/settings/dock-places.ts'
import { changeSettings, readSettings } from '@/lib/settings/settings.ts'
import { contentScript, sendFrom } from '@/tests/support/message-channel.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { send } from './client.ts'
import { createHandlers } from './handlers.ts'
import { listenToContent } from './listen-to-content.ts'

const host = 'harbour-peak.en.alibaba.com'
const supplier = { companyId: '1001', host }
const saveId = '6a5f2f0e-4d52-4c39-9d7a-2f4f5a8f0c11'

const reading = (kind: PageKind): Reading => ({
  page: { kind },
  suppliers: [{ ...supplier, facts: { yearsOnAlibaba: { value: 7, source: 'test' } } }],
  listings: [],
})

/** What the next extract says. */
let understood: Interpretation

/** Reports a page that says this. */
function report(said: Reading) {
  understood = { reading: said, places: said.suppliers.map((_, place) => place) }
  const { kind } = said.page
  return send('report-reading', { extract: { kind, address: `https://${host}/`, entries: [] } })
}

async function startBackground(openPanel?: (tabId: number) => Promise<void>) {
  const memory = await openMemory()
  const handlers = createHandlers({
    cardStyle: '.why{}',
    ...memory,
    interpret: () => understood,
    readSettings,
    preferredLanguages: () => ['en-GB'],
    openPanel,
    placeDock,
  })
  listenToContent(handlers)
  sendFrom(contentScript())
  return memory
}

beforeEach(() => fakeBrowser.reset())

describe('a reading', () => {
  it.each(['product', 'search', 'supplier-search'] as const)('of a %s page is remembered', async (kind) => {
    const { database } = await startBackground()
    const { known } = await report(reading(kind))
    expect(known).toMatchObject([
      { facts: { yearsOnAlibaba: { value: 7, page: kind, at: 1000 } }, saved: false },
    ])
    expect(await database.tables.suppliers.count()).toBe(1)
  })

  it('is judged by what the buyer typed off papers too', async () => {
    const { database, clock } = await startBackground()
    const name = { value: 'Harbour Peak Metalware Co., Ltd.', source: 'test' }
    const page: Reading = {
      page: { kind: 'product' },
      suppliers: [{ ...supplier, facts: { name } }],
      listings: [],
    }
    const raised = async () => (await report(page)).known[0]?.assessment.flags.map(({ id }) => id)
    expect(await raised()).not.toContain('F17')
    const [row] = await database.tables.suppliers.toArray()
    const plans = createPlanRepository(database, { clock })
    const inputs = { licence: { name: 'Silver Moon Electronics Co., Ltd.' } }
    const data = { results: [], inputs }
    await plans.keep({ id: 'd', kind: 'diligence', data, ...(row && { supplierId: row.id }) })
    expect(await raised()).toContain('F17')
  })

  it.each(['gone', 'blocked', 'other'] as const)('of a page that is %s is not kept', async (kind) => {
    const { database } = await startBackground()
    await report(reading(kind))
    expect(await database.tables.suppliers.count()).toBe(0)
  })

  it('of a layout that no reader knows is answered and not kept', async () => {
    const { database } = await startBackground()
    const health: Health = {
      expected: ['supplier', 'name', 'country', 'listing'],
      missing: ['supplier', 'name', 'listing'],
    }
    const { known } = await report({ ...reading('product'), health })
    expect(known).toMatchObject([{ facts: { yearsOnAlibaba: { value: 7 } } }])
    expect(await database.tables.suppliers.count()).toBe(0)
  })

  it('of a private window is answered and not kept', async () => {
    const { database } = await startBackground()
    sendFrom(contentScript({ incognito: true }))
    const { known } = await report(reading('product'))
    expect(known).toMatchObject([{ facts: { yearsOnAlibaba: { value: 7 } } }])
    expect(await database.tables.suppliers.count()).toBe(0)
  })

  it('of a shop is believed only on its own host', async () => {
    const { database } = await startBackground()
    sendFrom(contentScript({ origin: 'https://other.en.alibaba.com' }))
    expect(await report(reading('profile'))).toMatchObject({ known: [null] })
    sendFrom(contentScript({ origin: 'https://harbour-peak.m.en.alibaba.com' }))
    expect((await report(reading('profile'))).known[0]).not.toBeNull()
    expect(await database.tables.suppliers.count()).toBe(1)
  })

  it('is judged from the page alone where the memory cannot be opened', async () => {
    const { database } = await startBackground()
    vi.spyOn(database, 'open').mockRejectedValue(new Error('blocked'))
    const { known } = await report(reading('product'))
    expect(known).toMatchObject([
      { facts: { yearsOnAlibaba: { value: 7 } }, assessment: { unseen: expect.any(Array) }, saved: false },
    ])
  })

  it('is still answered once nothing can be written', async () => {
    const { database } = await startBackground()
    await report(reading('product'))
    const fullDisk = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    await expect(database.write([database.tables.notes], () => Promise.reject(fullDisk))).rejects.toThrow(
      'write-failed',
    )
    const { known } = await report(reading('search'))
    expect(known).toMatchObject([{ facts: { yearsOnAlibaba: { page: 'product' } } }])
  })
})

const namesake = (companyId: string, more: Partial<Reading> = {}): Reading => ({
  page: { kind: 'product' },
  suppliers: [
    {
      companyId,
      facts: { name: { value: 'Harbour Peak Metalware Co., Ltd.', source: 'test' } },
      details: { paymentTerms: ['100% T/T in advance'] },
    },
  ],
  listings: [{ productId: '1600000001', companyId, texts: { description: 'Contact us on WhatsApp' } }],
  ...more,
})
const flagsOf = async (said: Reading) => (await report(said)).known[0]?.assessment.flags.map(({ id }) => id)

describe('the judgement', () => {
  it('reads the words of the offer and of the company', async () => {
    await startBackground()
    expect(await flagsOf(namesake('1001'))).toEqual(['F22', 'F24'])
  })

  it('reads them without a memory too', async () => {
    const { database } = await startBackground()
    vi.spyOn(database, 'open').mockRejectedValue(new Error('blocked'))
    expect(await flagsOf(namesake('1001'))).toEqual(['F22', 'F24'])
  })

  it('goes by the scorecard in force, a preset or an own one', async () => {
    const { scorecards } = await startBackground()
    const own = reweigh(standardScorecard, { TA: 40 }, { id: 'own', version: 3 })
    await scorecards.keep({ name: 'Bottles', base: 'standard', scorecard: own })
    for (const [scorecardId, version] of [
      ['high-value', 1],
      ['own', 3],
    ] as const) {
      await changeSettings({ scorecardId })
      const { known } = await report(reading('product'))
      expect(known[0]?.assessment.scorecard).toEqual({ id: scorecardId, version })
    }
  })

  it('goes by the preset in force without a memory too', async () => {
    const { database } = await startBackground()
    vi.spyOn(database, 'open').mockRejectedValue(new Error('blocked'))
    await changeSettings({ scorecardId: 'high-value' })
    const { known } = await report(reading('product'))
    expect(known[0]?.assessment.scorecard.id).toBe('high-value')
  })

  it('knows another company of the same name from an earlier page', async () => {
    await startBackground()
    await flagsOf(namesake('1001', { listings: [] }))
    expect(await flagsOf(namesake('1002', { listings: [] }))).toContain('F14')
  })
})

interface Visit {
  kind?: PageKind
  name?: string
  rating?: number
  reviews?: number
  onTime?: number
  years?: number
  address?: string
  making?: Partial<Reading['page']>
}

const stated = <Value>(value: Value | undefined) => value !== undefined && { value, source: 'test' }

const visit = ({ kind = 'product', making, address, ...told }: Visit): Reading => {
  const facts = {
    name: stated(told.name ?? 'Harbour Peak Metalware Co., Ltd.'),
    yearsOnAlibaba: stated(told.years),
    storeRating: stated(told.rating),
    reviewCount: stated(told.reviews),
    onTimePercent: stated(told.onTime === undefined ? undefined : { min: told.onTime, max: told.onTime }),
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== false))
  return {
    page: { kind, ...making },
    suppliers: [{ ...supplier, facts: known, ...(address !== undefined && { details: { address } }) }],
    listings: [],
  }
}

/** The flags of the last of these visits, a day apart. */
async function afterVisits(...visits: Visit[]) {
  const { setTime } = await startBackground()
  sendFrom(contentScript({ origin: `https://${host}` }))
  const answers = []
  for (const [day, told] of visits.entries()) {
    setTime(Date.UTC(2026, 0, 1 + day))
    answers.push(await report(visit(told)))
  }
  const { flags = [], notChecked = [] } = answers.at(-1)?.known[0]?.assessment ?? {}
  return { flags: flags.map(({ id }) => id), notChecked }
}

const moved = { name: 'Quiet Bay Trading Co., Ltd.' }
const read2 = { language: 'en', reader: '2' }

describe('the memory', () => {
  it.each<[string, string, Visit[]]>([
    ['F16', 'another name on a product page', [{}, moved]],
    ['F16', 'another name on a card', [{ kind: 'search' }, { kind: 'search', ...moved }]],
    ['F16', 'another name in the profile', [{ kind: 'profile' }, { kind: 'profile', ...moved }]],
    ['F16', 'another name, seen again since', [{}, moved, moved]],
    ['F16', 'another name than a page repeated after a card', [{ kind: 'search' }, {}, moved]],
    ['F16', 'another name by the same reader', [{ making: read2 }, { ...moved, making: read2 }]],
    ['F16', 'another address', [{ address: '1 Pier Road, Ningbo' }, { address: '88 Hill Street, Yiwu' }]],
    [
      'F05',
      'a rating that rose',
      [
        { rating: 4.2, reviews: 30 },
        { rating: 4.6, reviews: 32 },
      ],
    ],
    ['F05', 'reviews that came fast', [{ reviews: 20 }, { reviews: 60 }]],
    ['F06', 'a rating that fell', [{ rating: 4.8 }, { rating: 4.4 }]],
    ['F06', 'more late orders', [{ onTime: 98 }, { onTime: 85 }]],
    ['F15', 'other years in the profile', [{ years: 9 }, { kind: 'profile', years: 3 }]],
  ])('raises %s for %s', async (id, _, visits) => {
    expect((await afterVisits(...visits)).flags).toEqual([id])
  })

  it.each<[string, Visit[]]>([
    ['another spelling of the name', [{}, { name: 'HARBOUR PEAK METALWARE CO.,LIMITED' }]],
    ['the same again', [{}, {}, {}]],
  ])('raises nothing for %s', async (_, visits) => {
    const { flags, notChecked } = await afterVisits(...visits, { years: 4 })
    expect(flags).toEqual([])
    expect(notChecked).not.toContain('F16')
  })

  it.each<[string, Visit[]]>([
    ['by another reader', [{ making: read2 }, { ...moved, making: { language: 'en', reader: '3' } }]],
    ['in another language', [{ making: read2 }, { ...moved, making: { language: 'es', reader: '2' } }]],
    ['of another kind', [{ kind: 'search' }, moved]],
    ['for the first time', [moved]],
  ])('compares no page with one read %s', async (_, visits) => {
    expect(await afterVisits(...visits)).toMatchObject({
      flags: [],
      notChecked: expect.arrayContaining(['F16']),
    })
  })
})

describe('a save', () => {
  it('goes to the list in force, and can be taken back', async () => {
    const { lists } = await startBackground()
    await lists.create('other', 'Other')
    await lists.create('lamps', 'Lamps')
    await changeSettings({ activeListId: 'lamps' })
    expect(await send('save-supplier', { saveId, supplier })).toEqual({ saved: true })
    expect(await lists.rows('lamps')).toHaveLength(1)
    expect(await send('undo-save', { saveId })).toEqual({ undone: true })
    expect(await lists.rows('lamps')).toHaveLength(0)
  })

  it('makes a first list by its name in the language in force', async () => {
    const { lists } = await startBackground()
    await send('save-supplier', { saveId, supplier })
    await send('save-supplier', { saveId, supplier })
    expect(await lists.all()).toMatchObject([{ name: 'Shortlist' }])
  })

  it('fails in a private window', async () => {
    const { database } = await startBackground()
    sendFrom(contentScript({ incognito: true }))
    await expect(send('save-supplier', { saveId, supplier })).rejects.toMatchObject({
      code: 'private-window',
    })
    expect(await database.tables.entries.count()).toBe(0)
  })

  it.each([
    ['without a company', { saveId, supplier: {} }],
    ['without an id', { saveId: '', supplier }],
    ['of a foreign host', { saveId, supplier: { host: 'harbour-peak.example.com' } }],
  ])('%s is refused, and changes nothing', async (_, data) => {
    const { database } = await startBackground()
    await expect(send('save-supplier', data)).rejects.toMatchObject({ code: 'malformed' })
    expect(await database.tables.lists.count()).toBe(0)
  })
})

it('explains an assessment', async () => {
  await startBackground()
  const facts = recordFacts(reading('product').suppliers[0]?.facts ?? {}, 'product', 1000)
  const texts = await send('why-texts', {
    assessment: assess(facts, standardScorecard, { now: 1000 }),
    facts,
  })
  expect(texts).toMatchObject({ language: 'en', direction: 'ltr' })
})

describe('the panel', () => {
  it('is opened beside the tab that asks', async () => {
    const openPanel = vi.fn<(tabId: number) => Promise<void>>().mockResolvedValue()
    await startBackground(openPanel)
    expect(await send('open-panel', {})).toEqual({ opened: true })
    expect(openPanel).toHaveBeenCalledWith(7)
  })

  it.each([
    ['the browser refuses', vi.fn<() => Promise<void>>(() => Promise.reject(new Error('no gesture')))],
    ['the browser has none', undefined],
  ])('stays closed where %s', async (_, openPanel) => {
    await startBackground(openPanel)
    expect(await send('open-panel', {})).toEqual({ opened: false })
  })
})

it.each([
  ['a page of ours', { id: fakeBrowser.runtime.id, origin: 'chrome-extension://ours' }],
  ['a frame inside the page', { ...contentScript(), frameId: 2 }],
  ['a foreign site', contentScript({ origin: 'https://alibaba.example' })],
  ['another extension', { ...contentScript(), id: 'theirs' }],
])('%s gets nothing from the background', async (_, sender) => {
  const { database } = await startBackground()
  sendFrom(sender)
  await expect(send('save-supplier', { saveId, supplier })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(report(reading('product'))).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await database.tables.suppliers.count()).toBe(0)
})
