import { describe, expect, it } from 'vitest'
import { findRegexes, type FoundRegex } from './find-regexes.ts'
import { fingerprint, judgeRegex, patience } from './judge-regex.ts'
import { productRegexes } from './product-regexes.ts'
import proven from './proven-safe.json' with { type: 'json' }
import { recordBuilt } from './record-built.ts'

const { distinct, built, builders } = await productRegexes()
const provenSafe = new Set<string>(proven)

/** Judged safe before, by this version of the judge and this budget: judging all anew takes ten minutes. */
const isProven = (regex: FoundRegex) => provenSafe.has(fingerprint(regex))

describe('every regular expression of the product', () => {
  it.each(distinct)(
    'ends soon on any text: $place /$source/$flags',
    async (regex) => {
      expect(isProven(regex) ? 'safe' : await judgeRegex(regex)).toBe('safe')
    },
    patience,
  )

  it(
    'is judged today as the record says',
    async () => {
      const sample = distinct.filter(isProven).filter((_, index) => index % 50 === 0)
      expect(sample.length).toBeGreaterThan(0)
      const verdicts = await Promise.all(sample.map(judgeRegex))
      expect(verdicts).toEqual(sample.map(() => 'safe'))
    },
    patience,
  )

  it('is written down or built while its module loads, where it can be judged', () => {
    expect(builders.filter(({ inFunction }) => inFunction)).toEqual([])
  })
})

describe('the judge itself', () => {
  it('has something to judge', () => {
    expect(distinct.length).toBeGreaterThan(100)
    expect(built.length).toBeGreaterThanOrEqual(builders.length)
  })

  it.each([
    ['a group that repeats itself', String.raw`const years = /^(\d+ ?)+$/`, 'vulnerable'],
    ['two neighbours that eat the same', String.raw`const name = /\s+\S*\s*$/`, 'vulnerable'],
    [
      'what it does not understand',
      String.raw`const twice = /(?<=(a+))\1{1000000}b/`,
      'vulnerable or unknown',
    ],
  ])('fails on %s', async (_, text, expected) => {
    const [{ source, flags } = { source: '', flags: '' }] = findRegexes('lib/planted.ts', text).written
    expect(expected).toContain(await judgeRegex({ source, flags }))
  })

  it.each([
    ['in JSX', 'planted.tsx', 'const a = () => <b>{text.replace(/a+/g, x)}</b>'],
    ['behind a division', 'planted.ts', 'const a = (b / c) / /d+/.exec(e).length'],
    ['in a template', 'planted.ts', 'const a = `${b.match(/a+/)}`'],
  ])('finds one %s', (_, path, text) => {
    expect(findRegexes(path, text).written).toHaveLength(1)
  })

  it.each([
    ['new RegExp(a)', false],
    ['RegExp(a)', false],
    ['globalThis.RegExp(a)', false],
    ['const f = (a) => new RegExp(a)', true],
    ['class A { b(c) { return new RegExp(c) } }', true],
  ])('sees where an expression is built: %s', (text, inFunction) => {
    expect(findRegexes('planted.ts', text).built).toEqual([{ place: 'planted.ts:1', inFunction }])
  })

  it('records what a module builds while it loads', async () => {
    expect(await recordBuilt(async () => new RegExp('a+', 'u'))).toEqual([{ source: 'a+', flags: 'u' }])
  })
})
