import { describe, expect, it } from 'vitest'
import { productDetails, productParts } from '../pages/product-paths.ts'
import {
  offerFacts,
  offerMarks,
  offerPrices,
  oldOfferDetails,
  oldOfferFacts,
  supplierOfferDetails,
  supplierOfferFacts,
} from '../pages/search-paths.ts'
import { bizFacts, shopDetails, shopFacts } from '../pages/shop-paths.ts'
import { pick, picksOf, type Picks } from './pick.ts'
import { productPicks } from './product-picks.ts'
import { offerIdentity, offerPicks, supplierLinks, supplierOfferPicks } from './search-picks.ts'
import { bizPicks, modulePicks } from './shop-picks.ts'

/** Whether what stands at a path of the data is passed on. */
function isPicked(picks: Picks, path: string): boolean {
  const text = 'stated'
  const data = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), text)
  return JSON.stringify(pick(data, picks)).includes(text)
}

const paths = (...tables: (Readonly<Record<string, string>> | readonly string[])[]) =>
  tables.flatMap((table) => Object.values<string>(table)).flatMap((ranked) => ranked.split(' '))

describe('every path that is understood is passed on', () => {
  const inParts = productParts.flatMap(([part, , facts]) => paths(facts).map((path) => `${part}.${path}`))
  it.each([
    ['product page', productPicks, [...inParts, ...paths(productDetails)]],
    ['offer', offerPicks, paths(offerFacts, oldOfferFacts, oldOfferDetails, offerPrices, offerMarks)],
    ['supplier offer', supplierOfferPicks, paths(supplierOfferFacts, supplierOfferDetails)],
    ['shop module', modulePicks, paths(shopFacts, shopDetails)],
    ['company profile', bizPicks, paths(bizFacts).map((path) => `pageModuleMap.0.moduleData.${path}`)],
  ] as const)('of a %s', (_, picks, stated) => {
    expect(stated.filter((path) => !isPicked(picks, path))).toEqual([])
  })
})

it('what only names a company stays in the page', () => {
  expect(isPicked(offerPicks, offerIdentity.companyId.split(' ')[0] ?? '')).toBe(false)
  expect(supplierLinks.filter((key) => isPicked(supplierOfferPicks, key))).toEqual([])
})

it.each(['contactName', 'accountFirstName', 'mobile'])('nobody’s %s leaves the page', (key) => {
  expect(pick({ globalData: { seller: { [key]: 'a person' } } }, productPicks)).toEqual({
    globalData: { seller: {} },
  })
})

describe('pick', () => {
  const picks = picksOf('id seller{name tags.*{key}}')

  it('keeps what is named, in its place', () => {
    const data = { id: 7, mail: 'x', seller: { name: 'Peak', age: 3, tags: [{ key: 'a', b: 1 }] } }
    expect(pick(data, picks)).toEqual({ id: 7, seller: { name: 'Peak', tags: [{ key: 'a' }] } })
  })

  it.each([
    ['a text where an object was expected', { seller: 'Peak' }, { seller: 'Peak' }],
    [
      'a list whose keys are positions',
      { seller: { tags: { 0: { key: 'a' } } } },
      { seller: { tags: [{ key: 'a' }] } },
    ],
    ['a wrapped leaf', { id: { value: 7, label: 'Id', other: 1 } }, { id: { value: 7, label: 'Id' } }],
    ['a list of leaves', { id: [7, 'x', null] }, { id: [7, 'x', null] }],
    ['nothing', null, null],
  ])('keeps %s', (_, data, kept) => {
    expect(pick(data, picks)).toEqual(kept)
  })

  it('cuts endless texts and lists', () => {
    const picked = pick(
      { id: 'a'.repeat(9000), seller: { tags: Array.from({ length: 900 }, () => 1) } },
      picks,
    )
    expect(JSON.stringify(picked).length).toBeLessThan(6000)
  })
})
