// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { cardKey, findAnchor, findCards } from './find-anchors.ts'

const company = 'Harbour Peak Metalware Co., Ltd.'

function pageOf(markup: string): Document {
  return new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html')
}

const miniCard = `<div data-testid="three-column-mini-company-card"><div>
  <a title="${company} logo"><img alt=""></a>
  <div><a title="${company}" id="name">${company}</a><div class="meta" id="after">Jinhua, CN</div></div></div></div>`
const title = '<div data-module-name="module_title"><div id="title"><h1>Steel bottle</h1></div></div>'

describe('findAnchor', () => {
  it.each<[string, PageKind, string]>([
    ['below the line under the name on the three-column card', 'product', title + miniCard],
    [
      'below the company block of two columns',
      'product',
      `${title}<div data-module-name="module_company"><div id="after"><img><div>
        <span class="company-name"><a>${company}</a></span><span>3 yrs</span></div></div></div>`,
    ],
    [
      'below the head of the unified card, which has no room in it',
      'product',
      `${title}<div data-module-name="module_unifed_company_card"><div><div id="after">
        <a href="https://x.en.alibaba.com/"><img></a>
        <div><a href="https://x.en.alibaba.com/">${company}</a><div>Located in CN</div></div></div><p>About</p></div></div>`,
    ],
    [
      'at the title before any company card has come',
      'product',
      '<div data-module-name="module_title"><div id="after"><h1>Steel bottle</h1></div></div>',
    ],
    [
      'below the name in the head of a shop, not in its hidden card',
      'store',
      `<div class="top-bar-card"><div id="after"><span class="cp-name">${company}</span><i></i>
        <div class="company-card"><div class="bc-esite-companyCard"><span class="company-name">${company}</span>
        </div></div></div></div>`,
    ],
    [
      'below the company card of a new profile',
      'profile',
      '<div class="company-card" id="after">Custom Manufacturer CN</div><section></section>',
    ],
  ])('finds the place %s', (_rule, kind, markup) => {
    expect(findAnchor(pageOf(markup), kind)?.after.id).toBe('after')
  })

  it('knows no place on a page that is about nobody', () => {
    expect(findAnchor(pageOf(title + miniCard), 'other')).toBeUndefined()
  })

  it('never lies within a link', () => {
    const inLink = `<div data-module-name="module_company"><a href="/shop"><b class="company-name">${company}</b>
      <i>3 yrs</i></a></div>`
    expect(findAnchor(pageOf(inLink), 'product')?.after.closest('a')?.parentElement?.dataset.moduleName).toBe(
      'module_company',
    )
    expect(findAnchor(pageOf(inLink), 'product')?.after.tagName).toBe('A')
  })
})

const card2026 = (id: string, name = company) => `<div data-ctrdot="${id}" class="card">
  <h2>Bottle</h2><div class="supplier"><a class="searchx-product-e-company">${name}</a>
  <div class="searchx-supplier-content">7 yrs</div></div></div>`
const card2025 = (id: string) => `<div data-ctrdot="${id}" class="card"><div><div>
  <a class="search-card-e-company">${company}</a></div></div><div>2 yrs</div></div>`

const all = (page: Document) => findCards([page.body], [], 'search')
const keys = (added: Element[], altered: Element[]) =>
  findCards(added, altered, 'search').map(({ scope }) => cardKey(scope))

describe('findCards', () => {
  it('finds the cards of every generation, each once', () => {
    const page = pageOf(`<div class="list">${card2026('11111')}${card2025('22222')}</div>`)
    expect(all(page).map(({ scope }) => cardKey(scope))).toEqual(['11111', '22222'])
  })

  it('puts the badge after the line under the name, else after all that wraps nothing but the name', () => {
    const page = pageOf(card2026('11111') + card2025('22222'))
    const [first, second] = all(page)
    expect(first?.after.className).toBe('searchx-supplier-content')
    expect(second?.after.parentElement).toBe(second?.scope)
  })

  it('takes a card that is built of cards for one', () => {
    const nested = `<div data-ctrdot="11111" class="outer"><div data-ctrdot="11111"></div>${card2026('11111')}</div>`
    expect(all(pageOf(nested)).map(({ scope }) => scope.className)).toEqual(['outer'])
  })

  it('finds the card around a part that was added to it or altered in it', () => {
    const page = pageOf(card2026('11111') + card2026('22222'))
    const [, part] = page.querySelectorAll('.searchx-supplier-content')
    expect(part && keys([part], [])).toEqual(['22222'])
    expect(part && keys([], [part])).toEqual(['22222'])
    expect(keys([], [page.body])).toEqual([])
  })

  it('finds supplier cards by their attribute, for the class names of these are hashed', () => {
    const markup = `<div data-supplier-card="true" data-dot-params='{"companyId":"200145870"}'>
      <div id="line"><img alt=""><span dir="auto" title="${company}">${company}</span></div><span>CN</span></div>`
    const [card] = findCards([pageOf(markup).body], [], 'supplier-search')
    expect(card?.after.id).toBe('line')
    expect(card && cardKey(card.scope)).toContain('200145870')
  })
})
