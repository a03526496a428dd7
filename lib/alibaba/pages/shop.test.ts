// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'

const host = 'harbourpeak.en.alibaba.com'
const home = new URL(`https://${host}/`)
const profile = new URL(`https://${host}/company_profile.html`)
const page = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
const valuesOf = (facts: object = {}) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, { value: unknown }]) => [name, fact.value]),
  )

const shop = {
  companyId: 290000001,
  isGold: true,
  esiteSubDomain: { fieldName: 'esiteSubDomain', value: host },
}
const shopModule = (name: string, data: object, gdc: object = shop) => {
  const element = page('<div></div>').querySelector('div')
  element?.setAttribute('module-name', `icbu-pc-${name}`)
  element?.setAttribute(
    'module-data',
    encodeURIComponent(JSON.stringify({ gdc, mds: { moduleData: { data } } })),
  )
  return element?.outerHTML ?? ''
}
const read = (html: string, url = home) => readPage(page(html), url)
const factsOf = (html: string, url = home) => valuesOf(read(html, url).suppliers[0]?.facts)

describe('module data of a shop', () => {
  it('reads plain values and wrapped ones', () => {
    const sign = shopModule('shopSign', {
      companyName: 'Harbour Peak Metalware Co., Ltd.',
      companyJoinYears: '6',
      companyBusinessType: { authenticated: true, value: 'Manufacturer, Trading Company' },
      companyRegisterCountry: 'CN',
      averageStar: { fieldName: 'averageStar', title: '', value: '4.9' },
      authStaffNo: { value: 249 },
      companyHasPassAssessment: true,
      baoAccountIsDisplayAssurance: true,
      assessmentCertCompany: { name: 'tuvrheinland' },
      companyIdentityInfo: { value: { identityKey: 'strengthFactory' } },
      companyAbilityTags: {
        resultMapList: [{ tagIdentity: 'company_covers', tagNameValue: 'Total floorspace (1,700㎡)' }],
      },
    })
    expect(read(sign).suppliers).toMatchObject([{ companyId: '290000001', host }])
    expect(factsOf(sign)).toEqual({
      name: 'Harbour Peak Metalware Co., Ltd.',
      yearsOnAlibaba: 6,
      businessTypes: ['manufacturer', 'trading-company'],
      businessTypeVerified: true,
      country: 'CN',
      storeRating: 4.9,
      employees: { min: 249, max: 249 },
      assessed: true,
      tradeAssurance: true,
      assessor: 'TÜV Rheinland',
      inspectedAs: 'manufacturer',
      verification: 'verified',
      floorSpaceM2: { min: 1700, max: 1700 },
      goldSupplier: true,
    })
  })

  it('puts the modules of a home page together, without what is confidential', () => {
    const overview = shopModule('companyOverview', {
      companyEstablishedYear: { authType: 'onsite', value: 2013 },
      companyNumberOfEmployees: { authType: 'assesment', value: '51 - 100 People' },
      companyTotalRevenue: { value: 'Confidential' },
      companyManagementCertificatesName: { title: 'Certifications', value: 'BSCI' },
      companyLocation: { value: 'Guangdong, China' },
      supplierMainCustomersName: { value: '' },
      capacityTags: [
        { title: 'Response rate', value: '99.6% Quick Response Rate' },
        { title: 'Factory Size', value: '1,000-3,000 square meters' },
        { title: 'Annual Output Value', value: 'US$50 Million - US$100 Million annual output value' },
      ],
    })
    const inquiry = shopModule('verifiedInquery', {
      supplierResponseTime: { value: '≤2h' },
      ordAmt: { value: '800,000+' },
      ordCnt6m: { value: 207 },
      supplierOnTimeDeliveryRate: { value: '92.6%' },
    })
    expect(factsOf(overview + inquiry)).toEqual({
      goldSupplier: true,
      yearEstablished: 2013,
      employees: { min: 51, max: 100 },
      certificates: ['BSCI'],
      country: 'CN',
      responseRatePercent: { min: 99.6, max: 99.6 },
      floorSpaceM2: { min: 1000, max: 3000 },
      responseTimeHours: { max: 2 },
      revenueUsd: { min: 800000, days: 180 },
      orders: { min: 207, max: 207, days: 180 },
      onTimePercent: { min: 92.6, max: 92.6 },
    })
  })

  it('reads the response rate and time of 2018', () => {
    expect(
      factsOf(shopModule('shopSign', { sesameFirstReplyRate: '94.6%', sesameReplyAvgTimeRange: '<24h' })),
    ).toMatchObject({
      responseRatePercent: { min: 94.6, max: 94.6 },
      responseTimeHours: { max: 24 },
    })
  })

  it('reads data that an editor has re-wrapped', () => {
    const wrapped = shopModule('shopSign', { companyName: 'Harbour Peak' }).replace(
      'Harbour%20Peak',
      'Harbour\n      Peak',
    )
    expect(factsOf(wrapped)).toMatchObject({ name: 'Harbour Peak' })
  })

  it('lists the products of the list module', () => {
    const products = shopModule('productListPc', {
      productList: [
        { id: 1600000000017, subject: 'Steel Bottle', moq: '10 pieces', fobPriceWithoutUnit: '$285-890' },
      ],
    })
    expect(read(products).listings).toEqual([
      {
        productId: '1600000000017',
        companyId: '290000001',
        host,
        title: 'Steel Bottle',
        price: { currency: 'USD', min: 285, max: 890 },
        moq: { quantity: 10, unit: 'piece' },
      },
    ])
  })

  it('ignores modules of another shop, and data that cannot be decoded', () => {
    const foreign = shopModule(
      'shopSign',
      { companyName: 'Lantern Works' },
      { ...shop, esiteSubDomain: 'lanternworks.en.alibaba.com' },
    )
    const broken = '<div module-name="icbu-pc-shopSign" module-data="%7B%22%E0%A4%A"></div>'
    expect(read(foreign + broken)).toMatchObject({ page: { kind: 'store' }, suppliers: [], listings: [] })
  })
})

describe('rendered parts of a shop', () => {
  it('reads the company card of 2025', () => {
    const card = `
      <div class="bc-esite-companyCard esite-verify">
        <div title="inspections are conducted by the SGS Group."></div>
        <span class="company-name">Harbour Peak Metalware Co., Ltd.</span><span class="identity-text">Custom Manufacturer</span>
        <div class="country"><span class="full-name">CN</span></div>
        <span class="join-year"><span class="value">6</span><span class="unit">YRS</span></span><a class="ta-info"></a>
        <div class="service-item"><span class="service-title">Store rating</span><a class="value"><span class="value">4.9/5</span></a></div>
        <div class="service-item"><span class="service-title">Online revenue</span><span class="value">US$290,000+</span></div>
        <div class="service-item"><span class="service-title">Total staff</span><span class="value">249</span></div>
      </div>`
    expect(factsOf(card)).toEqual({
      name: 'Harbour Peak Metalware Co., Ltd.',
      inspectedAs: 'manufacturer',
      country: 'CN',
      yearsOnAlibaba: 6,
      tradeAssurance: true,
      verification: 'verified',
      storeRating: 4.9,
      revenueUsd: { min: 290000, days: 180 },
      employees: { min: 249, max: 249 },
    })
  })

  it.each([
    [
      'by role',
      '<tr data-role="companyNumberOfEmployees"><th class="col-title">Beschäftigte</th><td class="col-value">11 - 50 People</td></tr>',
    ],
    [
      'by label',
      '<tr><td class="field-title">Total employees</td><td><div class="content-value">11 - 50 People</div></td></tr>',
    ],
  ])('reads rows of company tables %s', (_, row) => {
    expect(factsOf(`<table>${row}</table>`, profile)).toEqual({ employees: { min: 11, max: 50 } })
  })
})

const assigned = (pageModuleMap: object, esiteSubDomain = host) =>
  `<script>window.shopBizData = ${JSON.stringify({ globalData: { esiteSubDomain: { value: esiteSubDomain } }, pageModuleMap })};</script>`

describe('the company profile of 2026', () => {
  const modules = [
    {
      moduleName: 'supplierPerformance',
      moduleData: {
        companyName: 'Harbour Peak Metalware Co., Ltd.',
        years: { value: '6 yrs', avgValue: '4 yrs' },
        reviews: { value: '4.7', count: 39 },
        onlineTransactions: { amount: 'US $100K − $200K' },
        reorderRate: { value: '43.9%' },
        responseTime: { value: '≤2h' },
        shippingDays: { value: '25.6d' },
      },
    },
    {
      moduleName: 'factoryCapability',
      moduleData: {
        cards: [
          {
            items: [
              { fieldName: 'sample_processing', type: 'verified' },
              { fieldName: 'employee_count', value: '43' },
            ],
          },
          {
            items: [
              { fieldName: 'factory_area_sqm', value: '2000' },
              { fieldName: 'qc_staff_count', value: '3' },
            ],
          },
        ],
      },
    },
    { moduleName: 'certifications', moduleData: { items: [{ name: 'RoHS', category: 'PRODUCT' }] } },
  ]
  const facts = {
    name: 'Harbour Peak Metalware Co., Ltd.',
    yearsOnAlibaba: 6,
    storeRating: 4.7,
    reviewCount: 39,
    revenueUsd: { min: 100000, max: 200000, days: 180 },
    reorderPercent: { min: 43.9, max: 43.9 },
    responseTimeHours: { max: 2 },
    employees: { min: 43, max: 43 },
    floorSpaceM2: { min: 2000, max: 2000 },
  }

  it.each([
    ['a list', modules],
    ['a map', Object.fromEntries(modules.map((module) => [module.moduleName, module]))],
  ])('is read where its modules are %s', (_, map) => {
    expect(read(assigned(map), profile)).toMatchObject({ page: { kind: 'profile' }, suppliers: [{ host }] })
    expect(factsOf(assigned(map), profile)).toEqual(facts)
  })

  it('is ignored where it names another shop', () => {
    expect(read(assigned(modules, 'lanternworks.en.alibaba.com'), profile).suppliers).toEqual([])
  })

  it.each([
    ['one text', '<div class="company-card">Custom Manufacturer CN</div>'],
    ['parts', '<div class="company-card"><span>Custom Manufacturer</span><span>CN</span></div>'],
  ])('takes type and country from the card in %s', (_, card) => {
    expect(factsOf(card, profile)).toEqual({ inspectedAs: 'manufacturer', country: 'CN' })
  })

  it('lists its product tiles', () => {
    const tile = `<section data-module-name="productCategories"><a href="https://www.alibaba.com/product-detail/Hoodie_11000020000017.html">
      <div>Hoodie 2026 style</div><div>$13.29-18.19</div><div>MOQ:30 pieces</div></a></section>`
    expect(read(assigned(modules) + tile, profile).listings).toEqual([
      {
        productId: '11000020000017',
        host,
        link: 'https://www.alibaba.com/product-detail/Hoodie_11000020000017.html',
        price: { currency: 'USD', min: 13.29, max: 18.19 },
        moq: { quantity: 30, unit: 'piece' },
      },
    ])
  })
})
