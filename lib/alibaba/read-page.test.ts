// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingSchema } from '@/lib/core/reading-schema.ts'
import { urlsByKind } from './extract/page-kind-urls.ts'
import { readPage } from './read-page.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const data = {
  globalData: {
    product: {
      productId: 1600000000017,
      moq: 5,
      price: {
        unit: 'piece',
        currencyRule: { currencyPattern: 'BDT {0}' },
        productLadderPrices: [{ price: 20.5 }],
      },
    },
    seller: {
      companyName: 'Harbour Peak Metalware Co., Ltd.',
      companyId: 290000001,
      subDomain: 'harbourpeak.en.alibaba.com',
      companyJoinYears: '10',
      supplierOnTimeDeliveryRate: '64.9%',
    },
  },
}
const offers = {
  offerResultData: {
    offers: [{ productId: '1600000000017', companyId: '290000001', reviewCount: 5, price: '₹1,00,822.92' }],
  },
}
const shopModule = encodeURIComponent(
  JSON.stringify({
    gdc: { companyId: 290000001 },
    mds: { moduleData: { data: { companyName: 'Harbour Peak' } } },
  }),
)

/** A small page that carries something for every reader. */
const everything = `<!doctype html><html lang="en"><title>Bottle</title><body data-pdp="true">
  <script>window.detailData = ${JSON.stringify(data)};</script>
  <script>window.__page__data_sse10._offer_list = ${JSON.stringify(offers)};</script>
  <script>window._PAGE_DATA_ = {"offerResultData":{"offerList":[{"companyId":"290000001","goldYears":"1 yr"}]}}</script>
  <script>window.shopBizData = {"pageModuleMap":[{"moduleName":"supplierPerformance","moduleData":{"years":{"value":"6 yrs"}}}]}</script>
  <div module-name="icbu-pc-shopSign" module-data="${shopModule}"></div>
  <div data-module-name="module_company"><span class="company-name"><a href="https://harbourpeak.en.alibaba.com/">Harbour Peak</a></span></div>
  <div data-testid="ladder-price"><div>5-299 pieces</div><span>$1.50</span></div>
  <div data-ctrdot="1600000000018"><a class="searchx-product-e-company" href="//harbourpeak.en.alibaba.com/">Harbour Peak</a></div>
  <div data-supplier-card="true" data-dot-params='{"companyId":"290000001"}'><span>Reorder rate</span><span>-</span></div>
  <div class="bc-esite-companyCard"><span class="company-name">Harbour Peak</span></div></body></html>`
const urls = Object.values(urlsByKind)
  .flat()
  .map((url) => new URL(url))

describe('readPage', () => {
  it.each(urls)('never changes the document: %s', (url) => {
    const [document, description] = [
      page(everything),
      page('<p>Steel<script>var a</script></p><img alt="Works">'),
    ]
    const serialised = () => [document, description].map(({ documentElement }) => documentElement.outerHTML)
    const before = serialised()
    readPage(document, url, { description })
    expect(serialised()).toEqual(before)
  })

  // Catalogue addresses are left out: the data that this page carries make them results.
  const silent = urlsByKind.other.filter((url) => !/_(?:p|cid)\d/.test(url))

  it.each([...urlsByKind.gone, ...urlsByKind.blocked, ...silent])('names nobody on %s', (url) => {
    expect(readPage(page(everything), new URL(url))).toMatchObject({ suppliers: [], listings: [] })
  })

  it.each(['product', 'search', 'supplier-search', 'store', 'profile'] as const)(
    'names the supplier on every %s page',
    (kind) => {
      for (const url of urlsByKind[kind].filter(
        (address) =>
          address.includes('harbourpeak') || address.includes('1600000000017') || kind.includes('search'),
      )) {
        expect(readPage(page(everything), new URL(url)).suppliers).not.toEqual([])
      }
    },
  )

  it('answers readings of the schema, and only JSON, for cut and mutated pages', () => {
    const mutation = fc.record({
      at: fc.nat(everything.length),
      cut: fc.nat(60),
      put: fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '<',
        '&',
        '\\',
        'null',
        '-',
        '9'.repeat(30),
        '\u0000',
        '[1,',
        '%E0%A4%A',
        '"__proto__":',
      ),
    })
    const anyUrl = fc.constantFrom(...urls)
    fc.assert(
      fc.property(
        anyUrl,
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (url, mutations, truncate) => {
          let html = everything
          for (const { at, cut, put } of mutations)
            html = html.slice(0, at) + put + (truncate ? '' : html.slice(at + cut))
          const reading = readPage(page(html), url)
          expect(readingSchema.safeParse(reading).success).toBe(true)
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
        },
      ),
      { numRuns: 150 },
    )
    expect(Object.hasOwn(Object.prototype, 'offerResultData')).toBe(false)
  }, 60_000)

  it('cuts endless names and keeps to the limit of entries', () => {
    const many = Array.from({ length: 700 }, (_, index) => ({
      productId: String(1600000000000 + index),
      companyId: String(290000000 + index),
      companyName: 'a'.repeat(5000),
    }))
    const html = `<script>window.__page__data_sse10._offer_list = ${JSON.stringify({ offerResultData: { offers: many } })}</script>`
    const reading = readPage(page(html), new URL('https://www.alibaba.com/trade/search?SearchText=a'))
    expect(readingSchema.safeParse(reading).success).toBe(true)
    expect([reading.suppliers.length, reading.listings.length]).toEqual([500, 500])
  })
})
