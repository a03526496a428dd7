const day = 24 * 3600 * 1000

/** How long what was deleted can come back, in days. */
const keptDays = 30

/** The longest that an extension usually sleeps, in days; a clock that is further ahead is not believed at once. */
const longestPauseDays = 14

/** What was deleted up to this moment may go, at a given time. Both in milliseconds since the epoch. */
export const oldTrash = (now: number): number => now - keptDays * day

/** What is remembered of the clock, in milliseconds since the epoch. */
export interface ClockMemory {
  /** The latest time that was ever seen. */
  latest: number
  /** Before this time nothing is deleted by the clock. */
  trustedFrom: number
}

/**
 * What to remember of a clock once it was looked at. One that ran ahead by more than a pause explains may be wrong,
 * and is believed when it has gone on from there for a day; one that went back is not believed until it has caught up.
 *
 * @param known what was remembered so far; absent at the first look
 */
export function lookAtClock(known: ClockMemory | undefined, now: number): ClockMemory {
  if (known === undefined) return { latest: now, trustedFrom: now }
  const { latest, trustedFrom } = known
  const isJump = now - latest > longestPauseDays * day
  return { latest: Math.max(latest, now), trustedFrom: isJump ? now + day : Math.max(trustedFrom, latest) }
}
