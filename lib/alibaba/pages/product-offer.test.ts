// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'

const url = new URL('https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html?s=p')
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const price = {
  currencyRule: { currencyPattern: 'BDT {0}' },
  productLadderPrices: [
    { min: 300, price: 18 },
    { min: 5, price: 20, promotionPrice: 19.5 },
  ],
}
const product = { productId: 1600000000017, price }
const seller = { companyId: 290000001, subDomain: 'harbourpeak.en.alibaba.com' }

function read(
  parts: { product?: object; seller?: object; nodeMap?: object } & Record<string, unknown>,
  description?: string,
) {
  const { nodeMap, ...globalData } = parts
  const data = {
    globalData: {
      ...globalData,
      product: { ...product, ...parts.product },
      seller: { ...seller, ...parts.seller },
    },
    nodeMap,
  }
  const document = page(`<body><script>window.detailData = ${JSON.stringify(data)};</script></body>`)
  return readPage(document, url, description === undefined ? {} : { description: page(description) })
}
const listing = (...parts: Parameters<typeof read>) => read(...parts).listings[0]
const details = (...parts: Parameters<typeof read>) => read(...parts).suppliers[0]?.details

const big = (address: unknown) => ({ imageUrl: { big: address } })
const scatter = (counts: unknown[]) => [
  { latitudeType: 'shippingTime', scoreScatterDTOList: [] },
  {
    latitudeType: 'supplierServices',
    scoreScatterDTOList: counts.map((scatterCount, index) => ({ scatterValue: index + 1, scatterCount })),
  },
]

describe('the offer of a product page', () => {
  it('is linked without what only tracks the visitor', () => {
    expect(listing({})?.link).toBe('https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html')
  })

  it('lists its price breaks by rising quantity, at what the buyer would pay now', () => {
    expect(listing({})?.tiers).toEqual([
      { from: 5, price: 19.5 },
      { from: 300, price: 18 },
    ])
  })

  it('lists no breaks of a ladder that is only half stated', () => {
    const productLadderPrices = [{ min: 5, price: 20 }, { price: 18 }]
    expect(listing({ product: { price: { ...price, productLadderPrices } } })?.tiers).toBeUndefined()
  })

  it('says the shortest lead time of the ladder', () => {
    const ladderPeriodList = [{ processPeriod: 15 }, { processPeriod: 7 }, { processPeriod: 0 }]
    expect(listing({ trade: { leadTimeInfo: { ladderPeriodList } } })?.leadTimeDays).toBe(7)
  })

  it.each([
    [
      { formatPrice: 'BDT 2,036.21', priceFrom: 2036.21, priceTo: 2036.21 },
      { currency: 'BDT', min: 2036.21, max: 2036.21 },
    ],
    [{ formatPrice: '$50.00' }, { currency: 'USD', min: 50, max: 50 }],
    [{ enable: false, formatPrice: '$50.00' }, undefined],
    [{ price: 50 }, undefined],
  ])('prices a sample of %j at %j', (sampleInfo, samplePrice) => {
    expect(listing({ product: { sampleInfo } })?.samplePrice).toEqual(samplePrice)
  })

  it.each([
    ['298 sold', { min: 298, max: 298 }],
    ['3.555 satıldı', { min: 3555, max: 3555 }],
    ['1,000+ sold', { min: 1000 }],
    ['sold out', undefined],
  ])('counts %j as sold %j', (salesVolume, sold) => {
    expect(listing({ trade: { salesVolume } })?.sold).toEqual(sold)
  })

  it.each([
    [[{ type: 'Customization' }], true],
    [[{ type: 'Wholesale' }], false],
    [[{ type: 'Wholesale' }, { type: 'Customization' }], undefined],
    [['Product Details'], undefined],
  ])('with the tabs %j is customised: %s', (tabs, customised) => {
    expect(listing({ global: { tabs } })?.customised).toBe(customised)
  })

  it('keeps addresses of pictures, fifty at most, and no other links', () => {
    const mediaItems = [
      big('//s.example/a.jpg'),
      big('javascript:alert(1)'),
      big('data:image/png,x'),
      { type: 'video' },
    ]
    expect(listing({ product: { mediaItems } })?.images).toEqual(['https://s.example/a.jpg'])
    const many = Array.from({ length: 80 }, (_, index) => big(`//s.example/${index}.jpg`))
    expect(listing({ product: { mediaItems: many } })?.images).toHaveLength(50)
  })
})

describe('the words of an offer', () => {
  const described = { productOtherProperties: [{ attrName: 'MOQ', attrValue: '10 Piece' }] }

  it('are not read before the description is there', () => {
    expect(listing({ product: described })?.texts).toBeUndefined()
    expect(listing({ product: described }, '<body></body>')?.texts).toBeUndefined()
  })

  it('are its attributes, its description and what its pictures say in words', () => {
    expect(
      listing({ product: described }, '<body><p>Steel</p><img alt=" Our  works "><img></body>')?.texts,
    ).toEqual({
      description: 'MOQ: 10 Piece\nSteel',
      images: 'Our works',
    })
  })

  it('an attribute named MOQ is not the minimum order', () => {
    expect(listing({ product: { ...described, moq: 2 } })?.moq).toEqual({ quantity: 2 })
  })
})

describe('details of the seller', () => {
  it.each([
    [
      'the city of the small card',
      { nodeMap: { module_mini_company_card: { privateData: { cityName: 'Jinhua' } } } },
      { city: 'Jinhua' },
    ],
    [
      'city and province of the long card',
      {
        nodeMap: {
          module_unifed_company_card: {
            privateData: { locationInfo: { location: 'Located in Jinhua, Zhejiang, CN' } },
          },
        },
      },
      { city: 'Jinhua', province: 'Zhejiang' },
    ],
    [
      'markets',
      {
        nodeMap: { module_mini_company_card: { privateData: { exportMarketCountries: ['Kenya', 'Peru'] } } },
      },
      { exportMarkets: ['Kenya', 'Peru'] },
    ],
    [
      'inspected lines by their keys',
      {
        seller: {
          authCards: {
            value: {
              authGroupInfoList: [
                {
                  authInfoList: [
                    { authKey: 'exportCapacityMarketDistribution', authValue: 'Africa,Oceania' },
                    { authKey: 'customizeSrvcTypeFullCustom', authValue: 'Full customization' },
                    { authKey: 'onlineShipToCountry', authValue: '-' },
                  ],
                },
              ],
            },
          },
        },
      },
      { exportMarkets: ['Africa', 'Oceania'], customisation: ['Full customization'] },
    ],
    [
      'certificates with number and validity',
      {
        certification: [
          { certName: 'CE', certNo: 'A1', certValidPeriod: '06/06/2022 - 06/06/2027' },
          { certNo: 'B2' },
        ],
      },
      { certificates: [{ name: 'CE', number: 'A1', issuedOn: '2022-06-06', validUntil: '2027-06-06' }] },
    ],
    [
      'a report of the inspected',
      {
        seller: {
          companyHasPassAssessment: true,
          trustPassProfileAssessmentUrl: '//harbourpeak.en.alibaba.com/a?b=c',
        },
      },
      { report: { link: 'https://harbourpeak.en.alibaba.com/a?b=c' } },
    ],
    [
      'no report of others',
      { seller: { trustPassProfileAssessmentUrl: '//harbourpeak.en.alibaba.com/a' } },
      undefined,
    ],
  ])('include %s', (_, parts, expected) => {
    expect(details(parts)).toEqual(expected)
  })

  it.each([
    [
      [10, 2, 7, 8, 221],
      [10, 2, 7, 8, 221],
    ],
    [[10, 2, 7, 8], undefined],
    [[10, -2, 7, 8, 9], undefined],
    [[10, '2', 7, 8, 9], undefined],
  ])('count the stars %j as %j', (counts, starCounts) => {
    const supplierRatingReviews = { latitudeScoreDTOList: scatter(counts) }
    expect(details({ seller: { supplierRatingReviews } })?.starCounts).toEqual(starCounts)
  })
})
