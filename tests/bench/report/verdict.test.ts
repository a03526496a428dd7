import { describe, expect, it } from 'vitest'
import type { Figure } from '../subject.ts'
import { isMet, targetText } from './verdict.ts'

const figure: Figure = { id: 'f', name: 'f', unit: 'ms', median: 10, p10: 8, p90: 20, p95: 30, n: 9 }

describe('isMet', () => {
  it.each([
    { target: { at: 'median', atMost: 10 }, met: true },
    { target: { at: 'median', atMost: 9.9 }, met: false },
    { target: { at: 'p95', atMost: 29 }, met: false },
    { target: { at: 'p95', atMost: 30 }, met: true },
    { target: { at: 'median', atMost: 20, atLeast: 11 }, met: false },
  ] as const)('judges $target', ({ target, met }) => {
    expect(isMet(figure, target)).toBe(met)
  })

  it('never takes a figure that could not be measured for a target met', () => {
    expect(isMet({ ...figure, median: Number.NaN }, { at: 'median', atMost: 10 })).toBe(false)
  })
})

describe('targetText', () => {
  it.each([
    { target: { at: 'p95', atMost: 150 }, text: '≤ 150 ms (p95)' },
    { target: { at: 'median', atMost: 1.1, atLeast: 0.9 }, text: '0.9 to 1.1 ms (median)' },
  ] as const)('says $text', ({ target, text }) => {
    expect(targetText(target, 'ms')).toBe(text)
  })
})
