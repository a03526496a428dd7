const day = 86_400_000
/** The epoch was a Thursday: three days on, weeks begin on a Monday. */
const daysToMonday = 3

const dayOf = (at: number) => Math.floor(at / day)
const weekOf = (at: number) => Math.floor((dayOf(at) + daysToMonday) / 7)

const dailies = 7
const weeklies = 4

/** The newest moment of each span, of the newest spans that have any. */
function newestOfEach(moments: readonly number[], spanOf: (at: number) => number, count: number): number[] {
  const newest = new Map<number, number>()
  for (const at of moments) newest.set(spanOf(at), Math.max(at, newest.get(spanOf(at)) ?? at))
  return [...newest.values()].toSorted((a, b) => b - a).slice(0, count)
}

/**
 * Which snapshots to keep, by when they were taken: the newest of each of the last 7 days and of each of the last 4
 * weeks that have one. Days and weeks, from Monday, are those of UTC. A clock that was wrong drops nothing for a
 * while longer than it should.
 */
export function snapshotsToKeep(takenAt: readonly number[]): number[] {
  const kept = [...newestOfEach(takenAt, dayOf, dailies), ...newestOfEach(takenAt, weekOf, weeklies)]
  return [...new Set(kept)].toSorted((a, b) => a - b)
}

/** Whether the first change of a new day is about to be made: the time for a snapshot. */
export const isSnapshotDue = (takenAt: readonly number[], now: number): boolean =>
  takenAt.every((at) => dayOf(at) !== dayOf(now))

/** Days after which a file on disk counts as old, and for which a dismissed reminder is silent. */
const oldAfterDays = 30
const silentDays = 7

export interface BackupState {
  now: number
  /** When the last backup was saved as a file. */
  savedAt?: number
  /** When the buyer last changed anything; absent where nothing was ever written. */
  changedAt?: number
  dismissedAt?: number
}

/** Whether to remind of a backup: the buyer wrote something that no file of the last 30 days can hold. */
export function isReminderDue({ now, savedAt, changedAt, dismissedAt }: BackupState): boolean {
  if (changedAt === undefined || (savedAt !== undefined && changedAt <= savedAt)) return false
  if (dismissedAt !== undefined && now - dismissedAt < silentDays * day) return false
  return now - (savedAt ?? changedAt) > oldAfterDays * day
}
