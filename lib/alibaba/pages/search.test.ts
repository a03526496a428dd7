// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { readCard } from '../read-card.ts'

const url = new URL('https://www.alibaba.com/trade/search?SearchText=bottle&tab=all')
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const read = (html: string) => readPage(page(`<body>${html}</body>`), url)
const valuesOf = (facts: object = {}) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, { value: unknown }]) => [name, fact.value]),
  )

const offer = {
  id: '1600000000017',
  productId: '1600000000017',
  companyId: '290000001',
  companyName: 'Harbour Peak Metalware Co., Ltd.',
  supplierHref: '//harbourpeak.en.alibaba.com/company_profile.html',
  countryCode: 'CN',
  goldSupplierYears: '1  yr',
  reviewScore: '4.7',
  reviewCount: 50,
  price: 'PKR\u00a03,515.46-4,077.94',
  moqV2: 'Min. order: 2,500 pieces',
  title: 'Steel <strong>Bottle</strong>',
  isP4P: false,
}
const list = (...offers: object[]) =>
  `<script>window.__page__data_sse10 = {}</script>
   <script>window.__page__data_sse10._offer_list = ${JSON.stringify({ offerResultData: { offers } })};</script>`

describe('the offer list of 2025 and 2026', () => {
  it('reads an offer and its supplier', () => {
    const { suppliers, listings } = read(list(offer))
    expect(suppliers).toMatchObject([{ companyId: '290000001', host: 'harbourpeak.en.alibaba.com' }])
    expect(valuesOf(suppliers[0]?.facts)).toEqual({
      name: offer.companyName,
      country: 'CN',
      yearsOnAlibaba: 1,
      storeRating: 4.7,
      reviewCount: 50,
    })
    expect(listings).toEqual([
      {
        productId: '1600000000017',
        companyId: '290000001',
        host: 'harbourpeak.en.alibaba.com',
        title: 'Steel Bottle',
        price: { currency: 'PKR', min: 3515.46, max: 4077.94 },
        moq: { quantity: 2500, unit: 'piece' },
        sponsored: false,
      },
    ])
  })

  it('calls a supplier unverified only where the page marks others, for the icons may have another key', () => {
    const marked = {
      ...offer,
      productId: '1600000000018',
      companyId: '290000002',
      goldSupplierIcon: '//x/a.png',
    }
    const unmarked = { ...offer, supplierHref: undefined }
    const facts = read(list(unmarked, { ...marked, supplierHref: undefined })).suppliers.map(
      ({ facts: { verification } }) => verification?.value,
    )
    expect(facts).toEqual(['none', 'verified'])
  })

  it('says nothing of advertising where the page has no mark for it', () => {
    expect(read(list({ ...offer, isP4P: undefined })).listings[0]?.sponsored).toBeUndefined()
  })

  it.each([
    [
      'the icon of the verified',
      { goldSupplierIcon: '//x/icon.png', companyAuthProvider: 'SGS' },
      { verification: 'verified', assessor: 'SGS' },
    ],
    [
      'the icon of Verified Pro, which stands alone',
      { goldSupplierProIcon: '//x/pro.png' },
      { verification: 'verified-pro' },
    ],
    [
      'counts and scores as text',
      { reviewCount: '8', reviewScore: '5.0' },
      { reviewCount: 8, storeRating: 5 },
    ],
    ['no reviews at all', { reviewCount: '0', reviewScore: '0.0' }, { reviewCount: null }],
    [
      'the re-order rate among the selling points',
      {
        loopSellingPoints: [
          { loopType: 'logistics', text: '5%' },
          { loopType: 're_order_rate', text: 'Reorder rate 26%' },
        ],
      },
      { reorderPercent: { min: 26, max: 26 } },
    ],
    [
      'certificates of the company, not of the product',
      { companyAuthTagList: [{ name: 'BSCI' }], productCertificates: [{ name: 'CE' }] },
      { certificates: ['BSCI'] },
    ],
  ])('reads %s', (_, change, facts) => {
    const read1 = read(list({ ...offer, ...change })).suppliers[0]?.facts
    expect(valuesOf(read1)).toMatchObject(facts)
  })

  it.each([
    { isP4P: true },
    { isShowAd: true },
    { isNewAd: true },
    { isP4P: 'true' },
    { adInfo: { campaignId: '1' } },
  ])('%j marks an advertisement', (mark) => {
    expect(read(list({ ...offer, ...mark })).listings[0]?.sponsored).toBe(true)
  })

  it.each([{ adInfo: null }, { adInfo: {} }, { isP4P: 'false' }])('%j marks none', (mark) => {
    expect(read(list({ ...offer, ...mark })).listings[0]?.sponsored).toBe(false)
  })

  it('takes the promotion price, in Indian grouping too', () => {
    const { listings } = read(list({ ...offer, price: '₹2,00,000.00', promotionPrice: '₹1,09,988.64' }))
    expect(listings[0]?.price).toEqual({ currency: 'INR', min: 109988.64, max: 109988.64 })
  })

  it('counts a supplier once, however many of its products are listed', () => {
    const { suppliers, listings } = read(
      list(offer, { ...offer, id: '1600000000018', productId: '1600000000018' }),
    )
    expect([suppliers.length, listings.length]).toEqual([1, 2])
  })
})

describe('the offer list of 2021 and 2022', () => {
  const old = {
    information: {
      puretitle: 'Steel Bottle',
      productUrl: '//www.alibaba.com/product-detail/Bottle_1600000000017.html',
    },
    supplier: {
      supplierName: 'Harbour Peak Metalware Co., Ltd.',
      supplierId: 290000001,
      supplierYear: '3',
      goldSupplier: true,
      assessedSupplier: false,
      supplierCountry: { id: 'CN', name: 'China' },
      supplierHref: '//harbourpeak.en.alibaba.com/company_profile.html',
      tagKVPair: 'staff_count: Total Staff (13), company_covers: Total Floorspace (1,090㎡), x_y: Other (7)',
    },
    company: { tradeAssurance: '1' },
    reviews: { reviewScore: '4.0', reviewCount: 3 },
    tradePrice: { price: 'US $11.67-$13.67', minOrder: '50.0 Pieces' },
  }
  const facts = {
    name: old.supplier.supplierName,
    country: 'CN',
    yearsOnAlibaba: 3,
    goldSupplier: true,
    assessed: false,
    employees: { min: 13, max: 13 },
    floorSpaceM2: { min: 1090, max: 1090 },
    tradeAssurance: true,
    storeRating: 4,
    reviewCount: 3,
  }

  it.each([
    [
      'search',
      `<script>window.__page__data__config = ${JSON.stringify({ props: { offerResultData: { offerList: [old] } } })}; window.__page__data = window.__page__data__config.props</script>`,
      url,
    ],
    [
      'showroom',
      `<script>window._PAGE_DATA_ = ${JSON.stringify({ offerResultData: { itemInfoList: [{ offer: old }] } })}</script>`,
      new URL('https://www.alibaba.com/showroom/bottle.html'),
    ],
  ])('is read on %s pages', (_, html, address) => {
    const { suppliers, listings } = readPage(page(`<body>${html}</body>`), address)
    expect(valuesOf(suppliers[0]?.facts)).toEqual(facts)
    expect(listings).toMatchObject([
      {
        productId: '1600000000017',
        companyId: '290000001',
        price: { currency: 'USD', min: 11.67, max: 13.67 },
        moq: { quantity: 50, unit: 'piece' },
      },
    ])
  })
})

const trace = encodeURIComponent(JSON.stringify({ productId: '1600000000017', companyId: '290000001' }))
const fy26 = (attributes: string, verified = '') => `
  <div class="fy26-product-card-wrapper" data-ctrdot="1600000000017" ${attributes}>
    <a data-spm="d_title" href="//www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html?s=p"><span>Steel <strong>Bottle</strong></span></a>
    <div data-aplus-auto-card-mod="area=price&amp;areaContent=£0.0687-0.1145&amp;target=detail">£0.0687-0.1145</div>
    <div data-aplus-auto-card-mod="area=moq&amp;areaContent=Min. order: 1000 pieces&amp;target=detail"></div>
    <a class="searchx-product-e-company" data-spm="d_companyName" href="https://harbourpeak.en.alibaba.com/productlist.html"
       data-aplus-auto-card-mod="area=companyName&amp;areaContent=undefined&amp;target=miniSite">Harbour Peak Metalware Co., Ltd.</a>
    ${verified && `<a data-aplus-auto-card-mod="area=verified&amp;areaContent=${verified}"></a>`}
    <a data-aplus-auto-card-mod="area=supplierYear&amp;areaContent=CN@@9%20yrs&amp;target=miniSite"><span>9 yrs</span></a>
    <span data-aplus-auto-card-mod="area=review&amp;areaContent=4.7@@47&amp;target=detail"></span>
  </div>`
const cardOf = (html: string) => page(html).querySelector('[data-ctrdot]')

const readLate = (html: string) => {
  const card = cardOf(html)
  return card ? readCard(card, 'search') : undefined
}

describe('a search card', () => {
  it('reads a card of fy26 and of the AI search', () => {
    const card = readLate(
      fy26(`data-aplus-auto-offer="is_ad=false&amp;traceCommonArgs=${trace}"`, 'verified'),
    )
    expect(card?.supplier).toMatchObject({ companyId: '290000001', host: 'harbourpeak.en.alibaba.com' })
    expect(valuesOf(card?.supplier.facts)).toEqual({
      name: 'Harbour Peak Metalware Co., Ltd.',
      country: 'CN',
      yearsOnAlibaba: 9,
      storeRating: 4.7,
      reviewCount: 47,
      verification: 'verified',
    })
    expect(card?.listing).toEqual({
      productId: '1600000000017',
      companyId: '290000001',
      host: 'harbourpeak.en.alibaba.com',
      title: 'Steel Bottle',
      link: 'https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html',
      price: { currency: 'GBP', min: 0.0687, max: 0.1145 },
      moq: { quantity: 1000, unit: 'piece' },
      sponsored: false,
    })
  })

  it.each([
    ['pro', 'verified-pro'],
    ['verifiedPro', 'verified-pro'],
    ['', 'none'],
  ])('takes the mark %j for %s', (mark, verification) => {
    expect(readLate(fy26('', mark))?.supplier.facts.verification?.value).toBe(verification)
  })

  it('says nothing of verification before the supplier part is there', () => {
    const early = fy26('').replace('area=supplierYear', 'area=later')
    expect(readLate(early)?.supplier.facts.verification).toBeUndefined()
  })

  it.each([
    ['is_p4p', 'data-aplus-auto-offer="is_ad=false&amp;is_p4p=true"', true],
    ['the name of the slot', 'data-spm="topad_classic"', true],
    ['nothing', '', undefined],
  ])('knows an advertisement by %s', (_, attributes, sponsored) => {
    expect(readLate(fy26(attributes))?.listing?.sponsored).toBe(sponsored)
  })

  it('finds the company id of fy23 in the track info', () => {
    const track = encodeURIComponent('pageid:1@@company_id:290000001@@p4pid:2')
    expect(readLate(fy26(`data-aplus-auto-offer="trackInfo=${track}"`))?.supplier.companyId).toBe('290000001')
  })

  it('reads a card of 2018 to 2022 by its classes', () => {
    const card = readLate(`
      <div class="m-gallery-product-item-v2" data-ctrdot="1600000000017" data-supplierid="290000001">
        <a class="list-no-v2-decisionsup__element" href="//lanternworks.trustpass.alibaba.com/company_profile.html">Supplier</a>
        <div class="seller-tag__year"><span>5</span><span>YRS</span></div><div class="seller-tag__country" title="Pakistan">PK</div>
        <span class="elements-offer-price-normal__price">$4.10-4.50</span><span class="element-offer-minorder-normal__value">10 Pieces</span>
      </div>`)
    expect(card?.supplier).toMatchObject({
      companyId: '290000001',
      host: 'lanternworks.trustpass.alibaba.com',
    })
    expect(valuesOf(card?.supplier.facts)).toEqual({ country: 'PK', yearsOnAlibaba: 5 })
    expect(card?.listing).toMatchObject({
      price: { currency: 'USD', min: 4.1, max: 4.5 },
      moq: { quantity: 10, unit: 'piece' },
    })
  })

  it('reads a card whose marks are missing by its classes', () => {
    const card = readLate(`
      <div class="fy23-search-card" data-ctrdot="1600000000017">
        <a class="search-card-e-company" href="//harbourpeak.en.alibaba.com/company_profile.html">Harbour Peak</a>
        <a class="verified-supplier-icon__wrapper" href="https://sale.alibaba.com/p/verifiedpro"></a>
        <a class="search-card-e-supplier__year"><span>8 yrs</span><img alt="cn"><span>CN</span></a>
        <span class="search-card-e-review">4.4/5.0 <span>(51)</span></span>
        <div class="search-card-e-price-main">$4.10-4.50</div><div class="search-card-m-sale-features__item">Min. order: 5 sets</div>
      </div>`)
    expect(valuesOf(card?.supplier.facts)).toEqual({
      name: 'Harbour Peak',
      country: 'CN',
      yearsOnAlibaba: 8,
      storeRating: 4.4,
      reviewCount: 51,
      verification: 'verified-pro',
    })
    expect(card?.listing).toMatchObject({
      price: { currency: 'USD', min: 4.1, max: 4.5 },
      moq: { quantity: 5, unit: 'set' },
    })
  })

  it.each([
    ['an empty card', '<div data-ctrdot="1600000000017"></div>'],
    ['a card without a product', fy26('').replace('1600000000017', 'soon')],
    [
      'broken marks',
      '<div data-ctrdot="1600000000017" data-aplus-auto-offer="traceCommonArgs=%7B%E0%A4%A"><a data-aplus-auto-card-mod="area=price&areaContent=%E0%A4%A"></a></div>',
    ],
  ])('says nothing of %s', (_, html) => {
    expect(readLate(html)).toBeUndefined()
  })
})

describe('the offer list in one piece', () => {
  it('is read like the streamed one', () => {
    const script = `<script>window.__page__data_sse10 = ${JSON.stringify({ _offer_list: { offerResultData: { offers: [offer] } } })}</script>`
    expect(read(script).suppliers).toMatchObject([{ companyId: '290000001' }])
  })
})

describe('cards beside the data', () => {
  it('adds the cards that the data do not hold, a card inside a card once', () => {
    const late = fy26('').replaceAll('1600000000017', '1600000000099').replace('harbourpeak', 'lanternworks')
    const nested = `<div data-ctrdot="1600000000017">${fy26('')}</div>`
    const { suppliers, listings } = read(list(offer) + nested + late)
    expect(listings.map(({ productId }) => productId)).toEqual(['1600000000017', '1600000000099'])
    expect(suppliers.map(({ host }) => host)).toEqual([
      'harbourpeak.en.alibaba.com',
      'lanternworks.en.alibaba.com',
    ])
  })

  it('ignores data of which no card shows a product: they are those of the page before', () => {
    const next = fy26('').replaceAll('1600000000017', '1600000000099').replace('harbourpeak', 'lanternworks')
    expect(read(list(offer) + next).suppliers.map(({ host }) => host)).toEqual([
      'lanternworks.en.alibaba.com',
    ])
  })
})
