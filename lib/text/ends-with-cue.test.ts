import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsWithCue } from './ends-with-cue.ts'

const cue = { words: /\b(?:for|not)/g, reach: 8, stops: '.\n' }

describe('endsWithCue', () => {
  it.each([
    ['for', true],
    ['strap for a watch', true],
    ['strap for the watch', false],
    ['for a. watch', false],
    ['for one. not two', true],
    ['before', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(endsWithCue(text, cue)).toBe(expected)
  })

  it('means the same as the one expression that would be slow', () => {
    const text = fc.array(fc.constantFrom('for', 'not', ' ', 'a', '.', '\n')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (before) => {
        expect(endsWithCue(before, cue)).toBe(/\b(?:for|not)[^.\n]{0,8}$/.test(before))
      }),
    )
  })
})
