import { describe, expect, it } from 'vitest'
import type { Figure } from '../subject.ts'
import { movesBetween, moveText } from './compare.ts'
import type { Results } from './results.ts'

const figure = (id: string, unit: Figure['unit'], p10: number, median: number, p90: number): Figure => ({
  id,
  name: id,
  unit,
  p10,
  median,
  p90,
  p95: p90,
  n: 9,
})

const results = (...figures: Figure[]): Results => ({
  machine: { cores: 2, memoryGb: 8, system: 'any', browser: 'any', node: '20' },
  subjects: [
    {
      id: 's',
      title: 's',
      about: 's',
      date: '2026-11-21',
      chart: { kind: 'bars', title: 's', bars: [] },
      control: 'control',
      remarks: [],
      figures,
    },
  ],
})

const control = figure('control', '×', 0.9, 1, 1.2)

interface Case {
  what: string
  unit: Figure['unit']
  before: [p10: number, median: number, p90: number]
  after: [p10: number, median: number, p90: number]
  moved: boolean
}

describe('movesBetween', () => {
  it.each<Case>([
    { what: 'an overlap', before: [8, 10, 12], after: [11, 13, 15], unit: 'ms', moved: false },
    { what: 'a gap', before: [8, 10, 12], after: [13, 14, 15], unit: 'ms', moved: true },
    { what: 'a gap downwards', before: [8, 10, 12], after: [5, 6, 7], unit: 'ms', moved: true },
    {
      what: 'a ratio within the control',
      before: [1, 1.1, 1.4],
      after: [1, 1.3, 1.4],
      unit: '×',
      moved: false,
    },
    {
      what: 'a ratio beyond the control',
      before: [1, 1.1, 1.4],
      after: [1, 1.39, 1.5],
      unit: '×',
      moved: true,
    },
    { what: 'exact figures that differ', before: [5, 5, 5], after: [5.1, 5.1, 5.1], unit: 'KB', moved: true },
    { what: 'exact figures that agree', before: [5, 5, 5], after: [5, 5, 5], unit: 'KB', moved: false },
  ])('judges $what', ({ before, after, unit, moved }) => {
    const then = results(figure('f', unit, ...before), control)
    const now = results(figure('f', unit, ...after), control)
    expect(movesBetween(then, now).map((move) => move.after.id)).toEqual(moved ? ['f'] : [])
  })

  it('is silent about figures that only one run has', () => {
    expect(movesBetween(results(control), results(figure('new', 'ms', 1, 1, 1), control))).toEqual([])
  })

  it('says by how much', () => {
    const move = { before: figure('f', 'ms', 40, 40, 40), after: figure('f', 'ms', 28, 28, 28) }
    expect(moveText(move)).toBe('f: 40 ms → 28 ms (-30 %)')
  })
})
