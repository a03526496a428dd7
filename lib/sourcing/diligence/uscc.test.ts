import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkUscc } from './uscc.ts'

/** The example that goes around with the standard, and invented ones whose check characters another program counted. */
const example = '91350100M000100Y43'

describe('a Unified Social Credit Code', () => {
  it('is well-formed, which is all that is said', () => {
    expect(checkUscc(example)).toEqual({
      ok: true,
      code: example,
      registeredAs: 'enterprise',
      division: '350100',
      organisationCode: 'M000100Y4',
      folded: false,
    })
  })

  it.each([
    ['92330782MA2K7T3W74', 'sole-proprietor'],
    ['93370102MA3P9Q1R2A', 'farmers-cooperative'],
    ['52110000500001237K', 'other'],
    ['91440300MA5G00000R', 'enterprise'],
  ])('%s is that of: %s', (code, registeredAs) => {
    expect(checkUscc(code)).toMatchObject({ ok: true, registeredAs, folded: false })
  })

  it.each([
    ['９１３５０１００Ｍ０００１００Ｙ４３', 'full-width characters'],
    ['91350100m000100y43', 'small letters'],
    [' 9135 0100 M000 100Y 43\n', 'spaces'],
    ['91350100-M000100Y4-3', 'hyphens'],
    ['\u200f91350100M000100Y43\u200e', 'marks of direction'],
  ])('%j is read through its %s', (text) => {
    expect(checkUscc(text)).toMatchObject({ ok: true, code: example, folded: true })
  })

  it.each([
    ['', { code: 'missing' }],
    ['  ', { code: 'missing' }],
    ['91350100M000100Y4', { code: 'length', found: 17 }],
    ['91350100M000100Y433', { code: 'length', found: 19 }],
    ['91350100M0001O0Y43', { code: 'character', character: 'O', position: 14 }],
    ['9I350100M000100Y43', { code: 'character', character: 'I', position: 2 }],
    ['91350100M000100Y4＃', { code: 'character', character: '#', position: 18 }],
    ['91三50100M000100Y43', { code: 'character', character: '三', position: 3 }],
    ['91A50100M000100Y43', { code: 'division' }],
    ['91350100M000100Y53', { code: 'organisation-check' }],
    ['91350100M000100Y44', { code: 'check' }],
    ['91350200M000100Y43', { code: 'check' }],
  ])('%j is not: %o', (text, problem) => {
    expect(checkUscc(text)).toEqual({ ok: false, problem })
  })

  it('answers to a megabyte at once', () => {
    expect(checkUscc('9'.repeat(1_000_000))).toEqual({ ok: false, problem: { code: 'length', found: 100 } })
  })

  it('does not survive one wrong character, nor two neighbours exchanged', () => {
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')
    const result = fc.check(
      fc.property(fc.nat(17), fc.constantFrom(...characters), (position, character) => {
        fc.pre(example.charAt(position) !== character)
        return !checkUscc(example.slice(0, position) + character + example.slice(position + 1)).ok
      }),
    )
    expect(result).toMatchObject({ failed: false })
    const exchanged = Array.from({ length: 17 }, (_, at) => {
      const [one, other] = [example.charAt(at), example.charAt(at + 1)]
      return one === other ? undefined : example.slice(0, at) + other + one + example.slice(at + 2)
    }).filter((text) => text !== undefined)
    expect(exchanged.filter((text) => checkUscc(text).ok)).toEqual([])
  })
})
