// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const productUrl = 'https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html'
const searchUrl = 'https://www.alibaba.com/trade/search?SearchText=bottle'
const suppliersUrl = `${searchUrl}&tab=supplier`
const host = 'harbourpeak.en.alibaba.com'

const read = (html: string, url: string) =>
  readPage(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html'), new URL(url))

interface Parts {
  seller?: object
  review?: object
  mini?: object
  card?: object
  html?: string
}

/** The facts of a product page, by value. */
function facts({ seller, review, mini, card, html = '' }: Parts): Record<string, unknown> {
  const data = {
    globalData: {
      product: { productId: 1600000000017 },
      review,
      seller: { companyId: 290000001, subDomain: host, ...seller },
    },
    nodeMap: {
      module_mini_company_card: { privateData: mini },
      module_unifed_company_card: { privateData: card },
    },
  }
  const { suppliers } = read(
    `<script>window.detailData = ${JSON.stringify(data)};</script>${html}`,
    productUrl,
  )
  return Object.fromEntries(
    Object.entries(suppliers[0]?.facts ?? {}).map(([name, { value }]) => [name, value]),
  )
}

const miniCard = (inner: string) => `<div data-testid="three-column-mini-company-card">${inner}</div>`
const offers = (...all: object[]) =>
  read(
    `<script>window.__page__data_sse10._offer_list = ${JSON.stringify({ offerResultData: { offers: all } })}</script>`,
    searchUrl,
  )
const offer = (productId: string, more: object) => ({ productId, companyId: '290000001', ...more })

const searchCard = (id: string, mark: string) =>
  `<div class="searchx-card" data-ctrdot="${id}"><a class="searchx-product-e-company" href="//${host}/">Peak</a>${mark}</div>`

/** The traps of the site, as its pages were found to set them, 2025-03 to 2026-10. */
describe('the readers avoid every known trap of the site', () => {
  it('1: keys are spelt as the site spells them', () => {
    const seller = { verifiedManufactruers: { text: 'Verified as Custom Manufacturer' } }
    expect(facts({ seller, card: { companyName: 'Harbour Peak' } })).toEqual({
      name: 'Harbour Peak',
      inspectedAs: 'manufacturer',
    })
  })

  it('2: ids and scores are numbers in one place and texts in another', () => {
    const ids = [290000001, '290000001'].map(
      (companyId) => offers(offer('1600000000017', { companyId })).suppliers[0]?.companyId,
    )
    expect(ids).toEqual(['290000001', '290000001'])
    expect(facts({ mini: { storeRatingScore: 4.7 } })).toEqual({ storeRating: 4.7 })
    expect(facts({ seller: { supplierRatingReviews: { averageStar: '4.7' } } })).toEqual({ storeRating: 4.7 })
  })

  it('3: the reviews of the store are not those of the product, and reviewed orders are no reviews', () => {
    const seller = { supplierRatingReviews: { totalReviewOrderCount: 248 } }
    const review = { productReview: { averageStar: 4.1, totalReviewCount: 35 } }
    expect(facts({ seller, review })).toEqual({})
    const both = {
      review: { storeReview: { totalReviewCount: 300 } },
      mini: { storeReviewText: '307 reviews' },
    }
    expect(facts(both)).toEqual({ reviewCount: 307 })
  })

  it('4: a factory is no maker by that word, and who is not assessed may be verified', () => {
    const list = { offerResultData: { offerList: [{ companyId: '290000001', isFactory: true }] } }
    const { suppliers } = read(`<script>window._PAGE_DATA_ = ${JSON.stringify(list)}</script>`, suppliersUrl)
    expect(suppliers).toMatchObject([{ companyId: '290000001', facts: {} }])
    expect(facts({ seller: { companyHasPassAssessment: false, accountIsGoldPlusSupplier: true } })).toEqual({
      assessed: false,
      verification: 'verified',
    })
  })

  it('5: revenue that the page hides stands in its data', () => {
    expect(facts({ seller: { tradeHalfYear: { ordAmt6m: 461338.15 } } })).toEqual({
      revenueUsd: { min: 461338.15, max: 461338.15, days: 180 },
    })
  })

  it('6: of three roundings of one share the finest counts', () => {
    const html = miniCard(
      '<div data-testid="three-column-mini-company-card-metric"><b>≥99%</b><i>On-time dispatch rate</i></div>',
    )
    const mini = { onTimeDeliveryRateText: 'On-time dispatch rate ≥ ', onTimeDeliveryRateValue: '99%' }
    expect(facts({ seller: { supplierOnTimeDeliveryRate: '99.4%' }, mini, html })).toEqual({
      onTimePercent: { min: 99.4, max: 99.4 },
    })
  })

  it('7: the first titled link of the small card is the logo', () => {
    const html = miniCard(
      `<a title="Harbour Peak logo" href="https://${host}/">Logo</a><a title="Harbour Peak">Harbour Peak</a>`,
    )
    expect(facts({ html })).toEqual({ name: 'Harbour Peak' })
  })

  it('8: markup in a label is no part of its text', () => {
    const fields = [{ title: 'Store rating<img src="x"> ⓘ', value: '<b>4.8</b>' }]
    expect(facts({ card: { onlinePerformance: { fields } } })).toEqual({ storeRating: 4.8 })
  })

  it.each(['-', 'Confidential', '', null])('9: the placeholder %j states nothing', (placeholder) => {
    expect(facts({ seller: { employeesCount: placeholder, responseTimeText: placeholder } })).toEqual({})
  })

  it('10: the supplier is named before its block is there', () => {
    expect(facts({ seller: { companyName: 'Harbour Peak' }, html: miniCard('') })).toEqual({
      name: 'Harbour Peak',
    })
  })

  it('11: what an unverified supplier does not show is absent, not none', () => {
    expect(facts({ seller: { accountIsGoldPlusSupplier: false } })).toEqual({ verification: 'none' })
  })

  it('12: a supplier that stands on several cards is one', () => {
    const { suppliers, listings } = offers(
      offer('1600000000017', { companyName: 'Harbour Peak' }),
      offer('1600000000018', { countryCode: 'CN' }),
    )
    expect(suppliers).toMatchObject([
      { facts: { name: { value: 'Harbour Peak' }, country: { value: 'CN' } } },
    ])
    expect(listings).toHaveLength(2)
  })

  it('13: an advertisement has the classes of any card', () => {
    const { listings } = read(
      searchCard('1600000000017', '<i class="searchx-card-e-ad"></i>') + searchCard('1600000000018', ''),
      searchUrl,
    )
    expect(listings.map(({ sponsored }) => sponsored)).toEqual([true, undefined])
  })

  it.each(['company_profile.html', 'productlist.html'])('14: a company is its host, not its %s', (path) => {
    const [supplier] = offers(offer('1600000000017', { supplierHref: `//${host}/${path}` })).suppliers
    expect(supplier?.host).toBe(host)
  })
})
