import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { isRecognised } from '@/lib/core/health.ts'
import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { readPage } from './read-page.ts'

const fixtures = await loadFixtures()
const read = (html: string, url: string) => readPage(new JSDOM(html, { url }).window.document, new URL(url))

/** The page that says nothing of the product at its address. */
const unread = ['product/other-product']
const search = 'https://www.alibaba.com/trade/search?SearchText=bottle'
const tile =
  '<div class="new-card"><a href="//www.alibaba.com/product-detail/x_1600000000017.html">Bottle</a></div>'

describe('healthOf', () => {
  const pages = fixtures.filter(({ html }) => html.length < 1e6)
  it.each(pages)('recognises $name', ({ name, html, url }) => {
    expect(isRecognised(read(html, url).health)).toBe(!unread.includes(name))
  })

  it('misses nothing on a page that is read whole', () => {
    const page = fixtures.find(({ name }) => name === 'product/three-column-verified')
    expect(read(page?.html ?? '', page?.url ?? '').health?.missing).toEqual([])
  })

  it('names what a page of its kind should state and does not', () => {
    const { html, url } = fixtures.find(({ name }) => name === 'product/half-data') ?? { html: '', url: '' }
    expect(read(html, url).health).toEqual({
      expected: [
        'supplier',
        'name',
        'country',
        'yearsOnAlibaba',
        'listing',
        'responseTimeHours',
        'onTimePercent',
      ],
      missing: ['responseTimeHours', 'onTimePercent'],
    })
  })

  it.each([
    [
      'a shop in a new layout',
      '<main class="new"><h1>Harbour Peak</h1></main>',
      'https://harbourpeak.en.alibaba.com/',
    ],
    ['results in a new layout', tile.repeat(6), search],
  ])('does not recognise %s', (_, html, url) => {
    expect(isRecognised(read(`<body>${html}</body>`, url).health)).toBe(false)
  })

  it.each([
    ['a search without results', '<p>No matches</p>', search],
    ['a search without results that recommends something', tile.repeat(3), search],
    ['a wall', '<punish-component></punish-component>', search],
    ['a page that names nobody', '<p>Home</p>', 'https://www.alibaba.com/'],
  ])('expects nothing of %s', (_, html, url) => {
    expect(read(`<body>${html}</body>`, url).health).toBeUndefined()
  })
})
