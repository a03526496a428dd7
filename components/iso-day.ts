const two = (part: number) => String(part).padStart(2, '0')

/**
 * The day of a moment in the user's time zone, as ISO 8601; `at` is milliseconds since the epoch.
 *
 * @example isoDay(Date.UTC(2026, 10, 21, 12)) // '2026-11-21'
 */
export function isoDay(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
