import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReminderDue, isSnapshotDue, snapshotsToKeep } from './snapshots.ts'

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T12:00:00Z`)

describe('snapshots', () => {
  it('are kept of seven days and four weeks', () => {
    const daily = Array.from({ length: 60 }, (_, index) => at('2026-09-23') + index * day)
    const kept = snapshotsToKeep(daily).map((one) => new Date(one).toISOString().slice(0, 10))
    // 21 November 2026 is a Saturday: this week's newest is also today's.
    expect(kept).toEqual([
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ])
  })

  it('are kept as the newest of their day', () => {
    const morning = at('2026-11-21') - 3_600_000
    expect(snapshotsToKeep([morning, at('2026-11-21')])).toEqual([at('2026-11-21')])
  })

  it('are never more than eleven, always hold the newest, and keeping twice drops nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 * day }), { minLength: 1 }), (taken) => {
        const kept = snapshotsToKeep(taken)
        expect(kept.length).toBeLessThanOrEqual(11)
        expect(kept.at(-1)).toBe(Math.max(...taken))
        expect(snapshotsToKeep(kept)).toEqual(kept)
      }),
    )
  })

  it('are due once a day', () => {
    expect(isSnapshotDue([], at('2026-11-21'))).toBe(true)
    expect(isSnapshotDue([at('2026-11-20')], at('2026-11-21'))).toBe(true)
    expect(isSnapshotDue([at('2026-11-21')], at('2026-11-21') + 3_600_000)).toBe(false)
  })
})

describe('the reminder of a backup', () => {
  const now = at('2026-11-21')
  const ago = (days: number) => now - days * day
  it.each([
    ['is silent where nothing was written', {}, false],
    ['is silent where all was saved', { changedAt: ago(50), savedAt: ago(40) }, false],
    ['is silent while the file is young', { changedAt: ago(1), savedAt: ago(30) }, false],
    ['speaks where the file is old', { changedAt: ago(1), savedAt: ago(31) }, true],
    ['speaks where there never was a file', { changedAt: ago(31) }, true],
    ['gives the first month its time', { changedAt: ago(10) }, false],
    [
      'is silent for a week when dismissed',
      { changedAt: ago(1), savedAt: ago(40), dismissedAt: ago(6) },
      false,
    ],
    ['speaks again after that', { changedAt: ago(1), savedAt: ago(40), dismissedAt: ago(7) }, true],
  ])('%s', (_, state, expected) => {
    expect(isReminderDue({ now, ...state })).toBe(expected)
  })
})
