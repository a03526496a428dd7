const day = 24 * 3600 * 1000

/** Calendar year (UTC) of a time in milliseconds since the epoch. */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear()
}

/** Whole days from the end of a day (ISO 8601) to a time; negative while the day is still to come. */
export function daysSince(date: string, now: number): number {
  return Math.ceil((now - Date.parse(`${date}T23:59:59Z`)) / day)
}
