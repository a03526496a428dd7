/** A day of the calendar as ISO 8601, e.g. `2026-11-21`; without time or zone, so that it never moves. */
export type Day = string

const millisecondsInDay = 86_400_000

/** Milliseconds since the epoch of the midnight (UTC) that starts the day, or `undefined` where there is no such day. */
export function dayStart(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const start = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day ? undefined : start
}

export function isDay(day: string): boolean {
  return dayStart(day) !== undefined
}

/** The day of a moment, in milliseconds since the epoch, in the time zone of the machine. */
export function dayOf(at: number): Day {
  const date = new Date(at)
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10)
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return new Date((dayStart(day) ?? Number.NaN) + days * millisecondsInDay).toISOString().slice(0, 10)
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(((dayStart(to) ?? Number.NaN) - (dayStart(from) ?? Number.NaN)) / millisecondsInDay)
}
