import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '@/tests/architecture/source-files.ts'
import { findRegexes, type FoundRegex } from './find-regexes.ts'
import { recordBuilt } from './record-built.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const found = sourceFiles().map(({ path, text }) => ({ path, ...findRegexes(path, text) }))
const built = found.filter((file) => file.built.length > 0)
const builtRegexes: FoundRegex[] = []
for (const { path } of built)
  for (const regex of await recordBuilt(() => import(/* @vite-ignore */ join(root, path))))
    builtRegexes.push({ place: `${path} (built)`, ...regex })
const regexes = [...found.flatMap(({ written }) => written), ...builtRegexes]
const distinct = [...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()]

/**
 * The longest text that is searched has 100,000 characters; none may cost more than a thousand steps for each. Steps
 * are counted, not seconds, so that a busy machine judges as a calm one does.
 */
const budget = {
  maxAttackStringSize: 100_000,
  attackLimit: 100_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 200_000,
}

/** In milliseconds: proving that a long one is safe takes a busy machine its time, and is no failure. */
const patience = 240_000

/** `safe` where the tool could prove it or found no attack; what it cannot tell is `unknown`, not safe. */
const verdict = async (source: string, flags: string) => (await check(source, flags, budget)).status

describe('every regular expression of the product', () => {
  it.each(distinct)(
    'ends soon on any text: $place /$source/$flags',
    async ({ source, flags }) => {
      expect(await verdict(source, flags)).toBe('safe')
    },
    patience,
  )

  it('is written down or built while its module loads, where it can be judged', () => {
    const hidden = found.flatMap((file) => file.built).filter(({ inFunction }) => inFunction)
    expect(hidden).toEqual([])
  })
})

describe('the judge itself', () => {
  it('has something to judge', () => {
    expect(distinct.length).toBeGreaterThan(100)
    expect(builtRegexes.length).toBeGreaterThanOrEqual(built.flatMap((file) => file.built).length)
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
    const [regex] = findRegexes('lib/planted.ts', text).written
    expect(expected).toContain(await verdict(regex?.source ?? '', regex?.flags ?? ''))
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
