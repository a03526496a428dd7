import { parseRange } from './parse-range.ts'
import type { Range } from './range.ts'

const units: Record<string, number> = { h: 1, hr: 1, hrs: 1, hour: 1, hours: 1, d: 24, day: 24, days: 24 }

/**
 * A duration in hours. The unit must follow the number; days count 24 hours.
 *
 * @example parseHours('≤2h') // { max: 2 }
 * @example parseHours('<24h') // { max: 24 }
 * @example parseHours('2 days') // { min: 48, max: 48 }
 */
export function parseHours(text: string): Range | undefined {
  const unit = /\d ?\+? ?(\p{L}{1,5})/u.exec(text.slice(0, 500))?.[1]?.toLowerCase() ?? ''
  const hours = Object.hasOwn(units, unit) ? units[unit] : undefined
  const range = parseRange(text, { decimalMark: '.' })
  if (hours === undefined || range === undefined) return undefined
  return {
    ...(range.min !== undefined && { min: range.min * hours }),
    ...(range.max !== undefined && { max: range.max * hours }),
  }
}
