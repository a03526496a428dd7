// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'

const url = new URL('https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html')
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const assigned = (data: unknown) => `<script>window.detailData = ${JSON.stringify(data)};</script>`

const product = {
  productId: 1600000000017,
  subject: 'Steel <b>Bottle</b>',
  moq: 5,
  price: {
    unit: 'Piece',
    currencyRule: { currencyPattern: 'BDT {0}' },
    productLadderPrices: [{ price: 20.5 }, { price: 18 }],
  },
}
const seller = {
  companyName: 'Harbour Peak Metalware Co., Ltd.',
  companyId: 290000001,
  subDomain: 'harbourpeak.en.alibaba.com',
}
interface Parts {
  seller?: object
  product?: object
  review?: object
  mini?: object
  card?: object
}
const dataOf = ({ mini, card, ...parts }: Parts) => ({
  globalData: { ...parts, product: { ...product, ...parts.product }, seller: { ...seller, ...parts.seller } },
  nodeMap: {
    module_mini_company_card: { privateData: mini },
    module_unifed_company_card: { privateData: card },
  },
})
const read = (parts: Parts, elements = '') =>
  readPage(page(`<body>${elements}${assigned(dataOf(parts))}</body>`), url)
const factsOf = (parts: Parts, elements?: string) => {
  const facts = read(parts, elements).suppliers[0]?.facts ?? {}
  return Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]))
}

describe('a product page with its data', () => {
  it('names one supplier and one listing', () => {
    expect(read({})).toMatchObject({
      page: { kind: 'product' },
      suppliers: [{ companyId: '290000001', host: 'harbourpeak.en.alibaba.com' }],
      listings: [
        {
          productId: '1600000000017',
          companyId: '290000001',
          title: 'Steel Bottle',
          price: { currency: 'BDT', min: 18, max: 20.5 },
          moq: { quantity: 5, unit: 'piece' },
        },
      ],
    })
  })

  it('keeps where each fact was read', () => {
    expect(read({ seller: { companyJoinYears: '10' } }).suppliers[0]?.facts.yearsOnAlibaba).toEqual({
      value: 10,
      raw: '10',
      source: 'detailData seller companyJoinYears',
    })
  })

  it('leaves a fact absent that the page does not state', () => {
    expect(factsOf({})).toEqual({ name: seller.companyName })
  })

  it.each([
    [
      'the site spelling of verified manufacturers',
      { seller: { verifiedManufactruers: { text: 'Verified as Custom Manufacturer' } } },
      { inspectedAs: 'manufacturer' },
    ],
    [
      'the inspection by its key',
      { seller: { authCards: { value: { identityInfo: { identityKey: 'strengthTrading' } } } } },
      { inspectedAs: 'trading-company' },
    ],
    [
      'Verified Pro before Verified',
      { seller: { accountIsGoldPlusSupplier: true }, mini: { verified: true, verifiedPro: true } },
      { verification: 'verified-pro' },
    ],
    [
      'no verification, though assessed',
      { seller: { accountIsGoldPlusSupplier: false, companyHasPassAssessment: true } },
      { verification: 'none', assessed: true },
    ],
    [
      'verification, though not assessed',
      { seller: { accountIsGoldPlusSupplier: true, companyHasPassAssessment: false } },
      { verification: 'verified', assessed: false },
    ],
    [
      'the inspection company in markup',
      { card: { companyCardVerifyIcon: 'Verified by <b>TüVRheinland</b>' } },
      { assessor: 'TÜV Rheinland' },
    ],
    [
      'hours under a key that says minutes',
      { mini: { responseTimeText: 'Response Time ≤ ', responseTimeValueMinutes: '8h' } },
      { responseTimeHours: { max: 8 } },
    ],
    [
      'the bound in the label of the small card',
      { mini: { onTimeDeliveryRateText: 'On-time dispatch rate ≥ ', onTimeDeliveryRateValue: '64%' } },
      { onTimePercent: { min: 64 } },
    ],
  ])('reads %s', (_, parts, facts) => {
    expect(factsOf(parts)).toMatchObject(facts)
  })
})

describe('traps of product pages', () => {
  it('the store review count is never the number of reviewed orders', () => {
    const ratings = { supplierRatingReviews: { averageStar: '4.7', totalReviewOrderCount: 248 } }
    expect(factsOf({ seller: ratings })).toEqual({ name: seller.companyName, storeRating: 4.7 })
  })

  it("reviews of the product are not the store's", () => {
    expect(factsOf({ review: { productReview: { averageStar: 3.1, totalReviewCount: 2 } } })).toEqual({
      name: seller.companyName,
    })
    expect(factsOf({ review: { storeReview: { averageStar: 4.8, totalReviewCount: 300 } } })).toMatchObject({
      storeRating: 4.8,
      reviewCount: 300,
    })
  })

  it('the text of the small card counts before the review block and the tab', () => {
    const tab = '<button role="tab" aria-controls="r1-content-company">Store reviews (307)</button>'
    const review = { storeReview: { totalReviewCount: 301 } }
    expect(factsOf({ mini: { storeReviewText: '300 reviews' }, review }, tab)).toMatchObject({
      reviewCount: 300,
    })
    expect(factsOf({}, tab)).toMatchObject({ reviewCount: 307 })
  })

  it('half-year trade counts where the page hides online revenue, and before its roundings', () => {
    const tradeHalfYear = { ordAmt: '460,000+', ordAmt6m: 461338.15, ordCnt6m: 871 }
    const fields = [{ title: 'Online revenue<img src="x"></img> ⓘ', value: '$400K — $500K' }]
    const facts = {
      orders: { min: 871, max: 871, days: 180 },
      revenueUsd: { min: 461338.15, max: 461338.15, days: 180 },
    }
    expect(factsOf({ seller: { tradeHalfYear } })).toMatchObject(facts)
    expect(factsOf({ seller: { tradeHalfYear }, card: { onlinePerformance: { fields } } })).toMatchObject(
      facts,
    )
  })

  it('the finest of three roundings of the on-time rate counts', () => {
    const mini = { onTimeDeliveryRateText: 'On-time dispatch rate ≥ ', onTimeDeliveryRateValue: '99%' }
    const fields = [{ title: 'On-time delivery rate', value: '99.4%' }]
    expect(factsOf({ mini, card: { onlinePerformance: { fields } } })).toMatchObject({
      onTimePercent: { min: 99.4, max: 99.4 },
    })
  })

  it.each(['On-time delivery rate', 'On-time dispatch rate ⓘ', 'ON-TIME DISPATCH RATE'])(
    '%s is the on-time rate',
    (title) => {
      const fields = [{ title, value: '97.1%' }]
      expect(factsOf({ card: { onlinePerformance: { fields } } })).toMatchObject({
        onTimePercent: { min: 97.1, max: 97.1 },
      })
    },
  )

  it('placeholders of the inspected lines are silence', () => {
    const authInfoList = [
      { authKey: 'onlineShipToCountry', authValue: '-' },
      { authKey: 'onTimeDeliveryRate', authValue: '-' },
      { authKey: 'companyBuildingTotalLandSize', authValue: '1860m²' },
      { authKey: 'certList', authValue: null },
    ]
    const authCards = { value: { authGroupInfoList: [{ authInfoList }] } }
    expect(factsOf({ seller: { authCards } })).toEqual({
      name: seller.companyName,
      floorSpaceM2: { min: 1860, max: 1860 },
    })
  })

  it('a promotion counts at what the buyer would pay now', () => {
    const price = {
      ...product.price,
      productLadderPrices: [
        { price: 20, promotionPrice: 10 },
        { price: 18, promotionPrice: 9 },
      ],
    }
    expect(read({ product: { price } }).listings[0]?.price).toEqual({ currency: 'BDT', min: 9, max: 10 })
  })

  it('a range of prices needs no ladder', () => {
    const productRangePrices = {
      priceRangeLow: 87059,
      priceRangeHigh: 122577,
      priceRangeText: '₫87,059-122,577',
    }
    expect(read({ product: { price: { productRangePrices } } }).listings[0]?.price).toEqual({
      currency: 'VND',
      min: 87059,
      max: 122577,
    })
  })

  it('a price that is only half a number is unknown', () => {
    const price = { ...product.price, productLadderPrices: [{ price: 20 }, { price: 'ask' }] }
    expect(read({ product: { price } }).listings[0]?.price).toBeUndefined()
  })

  it.each([
    ['price', { price: { ...product.price, productLadderPrices: [{ price: 1e300 }] } }],
    ['moq', { moq: 1e13 }],
    ['moq', { moq: -5 }],
  ] as const)('a %s beyond all measure is unknown', (field, change) => {
    expect(read({ product: change }).listings[0]?.[field]).toBeUndefined()
  })

  it('data of another product than the address are ignored, and never half', () => {
    const reading = read({ product: { productId: 1600000000099 }, seller: { companyJoinYears: '10' } })
    expect(reading).toMatchObject({ page: { kind: 'product' }, suppliers: [], listings: [] })
  })

  it.each([
    ['no data', '<p>Bottle</p>'],
    ['half of the data', assigned(dataOf({})).slice(0, 200)],
    [
      'wrong types throughout',
      assigned({
        globalData: { product: { productId: '1600000000017', price: [] }, seller: 'none' },
        nodeMap: 7,
      }),
    ],
  ])('%s name nobody', (_, html) => {
    expect(readPage(page(`<body>${html}</body>`), url)).toMatchObject({
      page: { kind: 'product' },
      suppliers: [],
      listings: [],
    })
  })
})

const threeColumns = `
  <div data-module-name="module_3_tab_mini_company_card"><div data-testid="three-column-mini-company-card">
    <img data-testid="three-column-mini-company-card-verify-icon">
    <a title="Harbour Peak Metalware Co., Ltd. logo" href="https://harbourpeak.m.en.alibaba.com/?a=1"><img></a>
    <a title="Harbour Peak Metalware Co., Ltd." href="https://harbourpeak.m.en.alibaba.com/?a=1">Harbour Peak Metalware Co., Ltd.</a>
    <div><span>Jinhua, CN</span><span></span><span>12 yrs</span><span>Custom Manufacturer</span></div>
    <div data-testid="three-column-mini-company-card-metric"><div>4.7/5<span>(<span>8071</span>)</span></div><div>Store rating</div></div>
    <div data-testid="three-column-mini-company-card-metric"><div>≤2h</div><div>Response Time</div></div>
    <div data-testid="three-column-mini-company-card-metric"><div>≥99%</div><div>On-time dispatch rate</div></div>
    <div data-testid="three-column-mini-company-card-metric"><div>-</div><div>Reorder rate</div></div>
  </div></div>`
const twoColumns = `
  <div data-module-name="module_comment"><span class="detail-review-item">No reviews yet</span></div>
  <div data-module-name="module_company"><div class="product-company">
    <span class="company-name"><a href="https://harbourpeak.en.alibaba.com/" title="Harbour Peak Metalware Co., Ltd.">Harbour Peak Metalware Co., Ltd.</a></span>
    <img class="verify-icon"><span class="company-identity">Multispecialty supplier</span>
    <span class="company-life">3 yrs</span><span><img alt=""><span class="register-country">CN </span></span>
  </div></div>
  <div data-module-name="module_unifed_company_card">
    <span>Trading Company</span><span>Located in CN</span><span>Verified by <b>Intertek</b></span>
    <div><div>On-time delivery rate</div><div title="89.6%">89.6%</div></div>
    <div><div>Response Time</div><div title="≤11h">≤11h</div></div>
    <span>Other</span>
  </div>`
const readElements = (html: string) => readPage(page(`<body>${html}</body>`), url)

describe('a product page without data', () => {
  it('reads the small card of three columns', () => {
    const [supplier] = readElements(threeColumns).suppliers
    expect(supplier).toMatchObject({
      host: 'harbourpeak.en.alibaba.com',
      facts: {
        name: { value: seller.companyName },
        country: { value: 'CN' },
        yearsOnAlibaba: { value: 12 },
        inspectedAs: { value: 'manufacturer' },
        verification: { value: 'verified' },
        storeRating: { value: 4.7 },
        reviewCount: { value: 8071 },
        responseTimeHours: { value: { max: 2 } },
        onTimePercent: { value: { min: 99 } },
        reorderPercent: { value: null, raw: '-' },
      },
    })
    expect(supplier?.facts.businessTypes).toBeUndefined()
  })

  it('reads both company cards of two columns', () => {
    expect(readElements(twoColumns).suppliers).toMatchObject([
      {
        host: 'harbourpeak.en.alibaba.com',
        facts: {
          name: { value: seller.companyName },
          country: { value: 'CN' },
          yearsOnAlibaba: { value: 3 },
          inspectedAs: { value: 'trading-company' },
          businessTypes: { value: ['trading-company'] },
          verification: { value: 'verified' },
          assessor: { value: 'Intertek' },
          onTimePercent: { value: { min: 89.6, max: 89.6 } },
          responseTimeHours: { value: { max: 11 } },
        },
      },
    ])
  })

  it('never says "not verified" of a card that only lacks the icon', () => {
    const plain = threeColumns.replace(/<img data-testid[^>]*>/, '')
    expect(readElements(plain).suppliers[0]?.facts.verification).toBeUndefined()
  })

  it.each([
    [
      'a ladder in one text',
      '<div data-testid="ladder-price"><div class="price-item"><div>300 - 1000 pairs</div><span>GH₵80.51</span></div><div class="price-item"><div>&gt;= 1001 pairs</div><span>GH₵45.96</span></div></div>',
      { price: { currency: 'GHS', min: 45.96, max: 80.51 }, moq: { quantity: 300, unit: 'pair' } },
    ],
    [
      'a ladder in segments, without what is struck through',
      '<div data-testid="ladder-price"><div><span>BDT</span><span aria-hidden="true"></span><span>1,058</span><span aria-hidden="true"></span><span>19</span></div><span class="id-line-through">BDT 2,000.00</span><div>5-299 pieces</div></div>',
      { price: { currency: 'BDT', min: 1058.19, max: 1058.19 }, moq: { quantity: 5, unit: 'piece' } },
    ],
    [
      'a range',
      '<div data-module-name="module_price"><div data-testid="range-price">$15.50-16.50</div><div>Min. order: 10 pieces</div></div>',
      { price: { currency: 'USD', min: 15.5, max: 16.5 }, moq: { quantity: 10, unit: 'piece' } },
    ],
    [
      'the purchase test',
      '<div data-testid="pc-purchase-price-tiers"><div data-testid="pc-purchase-price-tier"><span>$9.90</span></div></div><div data-testid="pc-purchase-effective-moq">Minimum order quantity: 2 pieces</div>',
      { price: { currency: 'USD', min: 9.9, max: 9.9 }, moq: { quantity: 2, unit: 'piece' } },
    ],
  ])('reads %s', (_, html, listing) => {
    expect(readElements(twoColumns + html).listings).toMatchObject([
      { productId: '1600000000017', ...listing },
    ])
  })
})
