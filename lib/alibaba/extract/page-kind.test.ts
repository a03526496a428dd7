// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { detectPageKind, productIdIn, productIdOf, urlDetectors } from './page-kind.ts'
import { urlsByKind } from './page-kind-urls.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const kindOf = (html: string, url: string) => detectPageKind(page(html), new URL(url))

const productUrl = 'https://www.alibaba.com/product-detail/Steel-Bottle_1600000000017.html'
const shopUrl = 'https://harbourpeak.en.alibaba.com/company_profile.html'
const someText = '<body><p>Bottles</p></body>'

describe('urlDetectors', () => {
  const rows = pageKinds.flatMap((kind) => urlsByKind[kind].map((url) => ({ url, kind })))

  it.each(rows)('claim $url for $kind alone', ({ url, kind }) => {
    const claiming = urlDetectors
      .filter(({ claims }) => claims(new URL(url)))
      .map((detector) => detector.kind)
    expect(claiming).toEqual(kind === 'other' ? [] : [kind])
  })

  it.each(rows)('make $url a page of kind $kind', ({ url, kind }) => {
    expect(kindOf(someText, url)).toBe(kind)
  })
})

describe('detectPageKind', () => {
  const punish =
    '<body><punish-component></punish-component><script>window._config_ = {"action":"captcha"}</script></body>'

  it.each([
    ['a captcha at a product address', punish, productUrl],
    ['a captcha at a shop address', punish, shopUrl],
    [
      'a captcha by its title',
      '<title>Captcha Interception</title><body>Please slide to verify</body>',
      shopUrl,
    ],
    ['a captcha by its script', '<body><script>var a = "_____tmd_____"</script>wait</body>', productUrl],
    ['a captcha by its action', '<script>window._config_ = {"action": "captcha"}</script>', productUrl],
    ['a captcha by its frame', '<body><iframe src="/_____tmd_____/punish"></iframe></body>', productUrl],
    ['a captcha by its words', '<body><p>Please slide to verify</p></body>', shopUrl],
    ['a wall of JSON', '<body><pre>{"ret":["FAIL_SYS_USER_VALIDATE"]}</pre></body>', productUrl],
  ])('takes %s for a wall', (_, html, url) => {
    expect(kindOf(html, url)).toBe('blocked')
  })

  it('takes a page with its own data for no wall, whatever words of the wall it carries', () => {
    const words = '<script>var baxia = "captcha punish x5secdata _____tmd_____"</script>'
    const data =
      '<script>window.detailData = {"globalData":{"product":{"productId":1600000000017}}};</script>'
    expect(
      kindOf(`<body><a href="https://login.alibaba.com/">Sign in</a>${words}${data}</body>`, productUrl),
    ).toBe('product')
    expect(kindOf(`<body>${words}<div module-data="%7B%7D"></div></body>`, shopUrl)).toBe('profile')
  })

  it('takes a rendered page without data for no wall, though a slider waits in it', () => {
    expect(
      kindOf(
        '<body><div id="baxia-dialog-content"></div><div data-module-name="module_title"></div></body>',
        productUrl,
      ),
    ).toBe('product')
  })

  it.each([
    ['by its title', '<title>Product Not Available</title><body data-pdp="true"></body>'],
    [
      'by its empty frame that asks not to be indexed',
      '<head><meta name="robots" content="noindex,nofollow"></head><body data-pdp="true"><div id="container"> </div></body>',
    ],
    ['by data that hold no product', '<body><script>window.detailData = {"globalData":{}};</script></body>'],
  ])('knows a removed product %s', (_, html) => {
    expect(kindOf(html, productUrl)).toBe('gone')
  })

  it.each([
    ['an empty body', ''],
    ['the picture of a missing page', '<body><div class="info-404img"></div></body>'],
  ])('knows a shop that is gone by %s', (_, html) => {
    expect(kindOf(html, shopUrl)).toBe('gone')
  })

  it('takes a catalogue address for results only where the page holds them', () => {
    const url = 'https://www.alibaba.com/catalog/bottles_cid123'
    expect(kindOf('<body><script>window._PAGE_DATA_ = {}</script></body>', url)).toBe('search')
    expect(kindOf(someText, url)).toBe('other')
  })

  it.each([
    '<body data-pdp="true"><p>Bottle</p></body>',
    '<body data-spm="details"><p>Bottle</p></body>',
    '<script>window.detailData = {"globalData":{"product":{"productId":1600000000017}}}</script>',
  ])('takes a shortened product address only with the mark of a product page: %s', (html) => {
    const url = 'https://www.alibaba.com/x_1600000000017.html'
    expect(kindOf(html, url)).toBe('product')
    expect(kindOf(someText, url)).toBe('other')
  })

  it.each([
    [
      'its data',
      '<script>window._PAGE_DATA_ = {"requestData":{"tab":"supplier"}}</script>',
      'supplier-search',
    ],
    ['its cards', '<body><div data-supplier-card="true"></div></body>', 'supplier-search'],
    [
      'supplier cards among products',
      '<body><div data-supplier-card="true"></div><div data-ctrdot="1600000000017"></div></body>',
      'search',
    ],
    ['data of products', '<script>window._PAGE_DATA_ = {"requestData":{"tab":"all"}}</script>', 'search'],
  ])('lets a result page say by %s what it lists', (_, html, kind) => {
    expect(kindOf(html, 'https://www.alibaba.com/trade/search?SearchText=bottle')).toBe(kind)
  })
})

describe('productIdOf', () => {
  it.each(urlsByKind.product)('finds the id in %s', (url) => {
    expect(productIdOf(new URL(url))).toMatch(/^(?:1600000000017|11000020000017)$/)
  })
})

describe('productIdIn', () => {
  it.each([
    ['//www.alibaba.com/product-detail/Bottle_1600000000017.html?x=1', '1600000000017'],
    ['/product-detail/bottle-1600000000017.html', '1600000000017'],
    ['https://harbourpeak.en.alibaba.com/', undefined],
    ['http://[', undefined],
    [undefined, undefined],
  ])('of %s is %s', (link, id) => {
    expect(productIdIn(link)).toBe(id)
  })
})
