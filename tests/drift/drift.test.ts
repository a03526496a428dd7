import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/alibaba/read-page.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { smallPages } from '@/tests/torture/small-pages.ts'
import { drifts } from './drifts.ts'
import { saysMore } from './says-more.ts'

const parse = (html: string): Document => new JSDOM(html).window.document
const read = (html: string, url: string): Reading => readPage(parse(html), new URL(url))

const all = drifts(parse)
const pages = (await smallPages()).map((page) => ({ ...page, whole: read(page.html, page.url) }))
/** Pages that are read for nothing cannot be read wrongly by less. */
const telling = pages.filter(({ whole }) => whole.suppliers.length > 0)
const copies = pages.flatMap(({ name, url, html, whole }) =>
  all.map(({ name: drift, apply }) => ({ name, drift, url, html, apply, whole })),
)

describe('a page that has drifted is read for less, never wrongly', () => {
  it.each(copies)('$name, $drift', ({ url, html, apply, whole }) => {
    expect(saysMore(read(apply(html), url), whole)).toEqual([])
  })
})

const facts = ({ suppliers }: Reading): number =>
  suppliers.reduce((sum, { facts: stated }) => sum + Object.keys(stated).length, 0)

describe('the drifts', () => {
  it.each(all)('$name changes some of the pages', ({ apply }) => {
    expect(telling.some(({ html }) => apply(html) !== html)).toBe(true)
  })

  it('leave something to be read, and take something away', () => {
    const before = telling.reduce((sum, { whole }) => sum + facts(whole) * all.length, 0)
    const after = copies.reduce((sum, { url, html, apply }) => sum + facts(read(apply(html), url)), 0)
    expect(after / before).toBeGreaterThan(0.3)
    expect(after / before).toBeLessThan(0.95)
  })
})

describe('saysMore', () => {
  const peak = { companyId: '290000001', facts: { yearsOnAlibaba: { value: 7, source: 'data' } } }
  const whole: Reading = { page: { kind: 'product' }, suppliers: [peak], listings: [] }

  it.each<[string, Reading['suppliers'], number]>([
    ['the same', [peak], 0],
    ['less', [{ ...peak, facts: {} }], 0],
    ['nobody', [], 0],
    ['a wrong value', [{ ...peak, facts: { yearsOnAlibaba: { value: 8, source: 'data' } } }], 1],
    ['an invented fact', [{ ...peak, facts: { ...peak.facts, country: { value: 'CN', source: 'x' } } }], 1],
    ['another supplier', [{ ...peak, companyId: '290000002' }], 1],
  ])('of %s', (_, suppliers, count) => {
    expect(saysMore({ ...whole, suppliers }, whole)).toHaveLength(count)
  })
})
