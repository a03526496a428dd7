// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { supplierCardSelector } from '../extract/supplier-card.ts'
import { readCard } from '../read-card.ts'
import { readPage } from '../read-page.ts'

const url = new URL('https://www.alibaba.com/trade/search?SearchText=caps&tab=supplier')
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const valuesOf = (facts: object = {}) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, { value: unknown }]) => [name, fact.value]),
  )
const read = (data: object) =>
  readPage(page(`<body><script>window._PAGE_DATA_ = ${JSON.stringify(data)}</script></body>`), url).suppliers

const identity = { companyId: '290000001', action: '//harbourpeak.en.alibaba.com/company_profile.html' }

describe('the data of a supplier search', () => {
  it.each([
    [
      'the page of 2026-09',
      {
        companyName: 'Harbour Peak Caps Co., Ltd.',
        goldYears: '1 yr',
        isAssessedSupplier: false,
        replyAvgTime: '≤8h',
        reviewScore: '4.9',
        reviewCount: 13,
        transactions: 'US $140,000+',
        area: '5,100+ m²',
        staff: '100+ staff',
        verifiedSupplierPro: false,
      },
      {
        name: 'Harbour Peak Caps Co., Ltd.',
        yearsOnAlibaba: 1,
        assessed: false,
        responseTimeHours: { max: 8 },
        storeRating: 4.9,
        reviewCount: 13,
        revenueUsd: { min: 140000, days: 180 },
        floorSpaceM2: { min: 5100 },
        employees: { min: 100 },
      },
    ],
    [
      'the answer of 2025-12',
      {
        countryCode: 'HK',
        goldYears: '9 yrs',
        goldYearsNumber: '9',
        verifiedSupplier: true,
        verifiedSupplierPro: false,
        isFactory: true,
        factoryCertificationType: 'strengthTrading',
        areaNumber: '40+',
        onTimeDelivery: '87%',
        reorderRate: '<15%',
        onlineRevenue: 'US $400+',
        reviewScore: '',
        certIconList: [{ name: 'BSCI' }, { name: 'ISO' }],
      },
      {
        country: 'HK',
        yearsOnAlibaba: 9,
        verification: 'verified',
        inspectedAs: 'trading-company',
        floorSpaceM2: { min: 40 },
        onTimePercent: { min: 87, max: 87 },
        reorderPercent: { max: 15 },
        revenueUsd: { min: 400, days: 180 },
        certificates: ['BSCI', 'ISO'],
      },
    ],
  ])('is read in the shape of %s', (_, offer, facts) => {
    const [supplier] = read({ offerResultData: { offerList: [{ ...identity, ...offer }] } })
    expect(supplier).toMatchObject({ companyId: '290000001', host: 'harbourpeak.en.alibaba.com' })
    expect(valuesOf(supplier?.facts)).toEqual(facts)
  })

  it('keeps a supplier without a name, but none without identity', () => {
    expect(
      read({ offerResultData: { offerList: [{ ...identity, country: 'CN' }, { companyName: 'Nobody' }] } }),
    ).toHaveLength(1)
  })
})

const params = JSON.stringify({
  companyId: '290000001',
  factoryCertificationType: 'strengthFactory',
  isFactory: true,
})
const card = (lines: string) => `
  <div data-supplier-card="true" data-dot-params="${params.replaceAll('"', '&quot;')}">
    <img alt=""><span dir="auto" title="Harbour Peak Caps Co., Ltd.">Harbour Peak Caps Co., Ltd.</span>
    <div><span>Guangdong,</span><img alt="countryFlag"><span>CN</span></div>
    <span data-supplier-card-gold-years="true">16 yrs</span>
    ${lines}
  </div>`
const readLate = (lines: string) => {
  const element = page(card(lines)).querySelector(supplierCardSelector)
  return element ? readCard(element, 'supplier-search') : undefined
}
const base = {
  name: 'Harbour Peak Caps Co., Ltd.',
  country: 'CN',
  yearsOnAlibaba: 16,
  goldSupplier: true,
  inspectedAs: 'manufacturer',
}

describe('a supplier card', () => {
  it('reads everything that a card of an inspected maker shows', () => {
    const reading = readLate(`
      <div><span>4.8</span>/5</div>
      <a data-supplier-card-reviews="true" href="https://harbourpeak.en.alibaba.com/company_profile/feedback.html">52 reviews</a>
      <span>Custom Manufacturer</span><span>120+ staff</span><span>5,300+ m²</span><span>Patents awarded (4)</span>
      <div><span>On-time delivery</span><span>94%</span></div><div><span>Reorder rate</span><span>&lt;15%</span></div>
      <div><span>Response time</span><span>≤2h</span></div><div><span>Online revenue</span><span>$1M − $2M</span></div>
      <a data-supplier-card-product="0" href="//www.alibaba.com/product-detail/Cap_1600000000017.html"><span>US$1.89-4</span><span>Min. order: 50 pieces</span><span>1/40</span></a>`)
    expect(reading?.supplier).toMatchObject({ companyId: '290000001', host: 'harbourpeak.en.alibaba.com' })
    expect(valuesOf(reading?.supplier.facts)).toEqual({
      ...base,
      storeRating: 4.8,
      reviewCount: 52,
      employees: { min: 120 },
      floorSpaceM2: { min: 5300 },
      onTimePercent: { min: 94, max: 94 },
      reorderPercent: { max: 15 },
      responseTimeHours: { max: 2 },
      revenueUsd: { min: 1e6, max: 2e6, days: 180 },
    })
    expect(reading?.listing).toMatchObject({
      productId: '1600000000017',
      price: { currency: 'USD', min: 1.89, max: 4 },
      moq: { quantity: 50, unit: 'piece' },
    })
  })

  it('keeps "there is none" apart from silence', () => {
    const lines =
      '<div><span>Reorder rate</span><span>-</span></div><div><span>Online revenue</span><span>-</span></div><div><span>On-time delivery</span><span>-</span></div>'
    expect(valuesOf(readLate(lines)?.supplier.facts)).toEqual({
      ...base,
      reorderPercent: null,
      revenueUsd: null,
    })
  })

  it('reads revenue below a thousand dollars as a bound', () => {
    expect(
      valuesOf(readLate('<div><span>Online revenue</span><span>&lt;1k</span></div>')?.supplier.facts),
    ).toMatchObject({
      revenueUsd: { max: 1000, days: 180 },
    })
  })

  it('takes no label for the value of another', () => {
    expect(
      valuesOf(
        readLate('<span>Reorder rate</span><span>Response time</span><span>≤2h</span>')?.supplier.facts,
      ),
    ).toEqual({
      ...base,
      responseTimeHours: { max: 2 },
    })
  })

  it('takes no revenue for the price of a product', () => {
    const lines =
      '<div><span>Online revenue</span><span>US $1,000</span></div><a data-supplier-card-product="0" href="/product-detail/Cap_1600000000017.html"><img></a>'
    expect(readLate(lines)?.listing).toEqual({
      productId: '1600000000017',
      companyId: '290000001',
      link: 'https://www.alibaba.com/product-detail/Cap_1600000000017.html',
    })
  })

  it('counts before data of which it shows no supplier', () => {
    const stale =
      '<script>window._PAGE_DATA_ = {"offerResultData":{"offerList":[{"companyId":"290000009"}]}}</script>'
    const { suppliers } = readPage(page(`<body>${stale}${card('')}</body>`), url)
    expect(suppliers.map(({ companyId }) => companyId)).toEqual(['290000001'])
  })

  it('is part of reading the page', () => {
    const scene = new URL('https://www.alibaba.com/search/page?SearchScene=suppliers&SearchText=caps')
    expect(readPage(page(`<body>${card('')}</body>`), scene)).toMatchObject({
      page: { kind: 'supplier-search' },
      suppliers: [{ companyId: '290000001' }],
    })
  })
})
