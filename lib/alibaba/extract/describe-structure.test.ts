import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { describeStructure } from './describe-structure.ts'

const fixtures = await loadFixtures()
const describePage = (html: string, address: string) =>
  describeStructure(new JSDOM(html, { url: address }).window.document, new URL(address))
const small = fixtures.filter(({ html }) => html.length < 1e6)

/** Every text, attribute and JSON value of a page that is longer than a bug report may show. */
function valuesOf(html: string): string[] {
  const { document } = new JSDOM(html).window
  const texts = [...document.querySelectorAll('body *')].flatMap((element) =>
    element.childElementCount === 0 && element.localName !== 'script' ? [element.textContent ?? ''] : [],
  )
  const strings = [...html.matchAll(/:\s*"([^"\\]{13,})"/g)]
    .map(([, value = '']) => value)
    // Some values are the names of modules and keys.
    .filter((value) => !/^[a-z]+(?:[A-Z][a-z]+)+$/.test(value))
  return [...texts, ...strings].map((text) => text.trim()).filter((text) => text.length > 12)
}

describe('describeStructure', () => {
  it('says how data and elements are built', () => {
    const html = `<body data-pdp="true"><div class="card card-1600000000017" data-module-name="module_price"><b data-id="7" class="x">Jane Doe</b></div>
      <script>window.detailData = {"globalData":{"seller":{"companyName":"Jane Doe","290000001":true,"years":[1,2]}}};</script>
      <p module-name="icbu-pc-shopSign" module-data="%7B%22gdc%22%3A%7B%22companyId%22%3A290000001%7D%7D"></p></body>`
    expect(describePage(html, 'https://www.alibaba.com/product-detail/Jane_1600000000017.html')).toBe(
      [
        'path /product-detail/…23',
        'script window.detailData',
        ' globalData object 1',
        '  seller object 3',
        '   … boolean',
        '   companyName text 8',
        '   years list 2',
        '    [0] number',
        'p[module-name="icbu-pc-shopSign"][module-data]',
        ' gdc object 1',
        '  companyId number',
        'body[data-pdp]',
        'div.card.…[data-module-name="module_price"]',
        'b.x[data-id] text 8',
        '',
      ].join('\n'),
    )
  })

  it.each(small)('shows nothing that $name states', ({ html, url, expected }) => {
    const text = describePage(html, url)
    const ids = expected.suppliers.flatMap(({ companyId, host }) => [companyId, host?.split('.')[0]])
    const shown = [...valuesOf(html), ...ids].filter((value) => value !== undefined && text.includes(value))
    expect(shown).toEqual([])
    expect(text.length).toBeLessThan(60_000)
  })

  it('ends on a page that is deep, wide or broken', () => {
    const deep = `<body><script>window.a = ${'{"a":'.repeat(60)}1${'}'.repeat(60)};window.b = {"x":</script></body>`
    const wide = `<body>${'<i class="c"></i>'.repeat(20_000)}</body>`
    expect(describePage(deep, 'https://www.alibaba.com/').length).toBeLessThan(2000)
    expect(describePage(wide, 'https://www.alibaba.com/')).toContain('i.c ×20000')
  })
})
