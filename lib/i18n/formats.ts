import { createFormatter, type NumberFormatOptions } from 'use-intl/core'
import type { Range } from '@/lib/core/range.ts'
import type { Language } from './languages.ts'
import { failOnError, type Translate } from './translator.ts'
import { withLatinDigits } from './with-latin-digits.ts'

/** How a measured number is written, its unit included. Percent are of 100, money is US dollars. */
const unitStyles = {
  count: { maximumFractionDigits: 0 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
  hours: { style: 'unit', unit: 'hour', unitDisplay: 'short', maximumFractionDigits: 1 },
  usd: { style: 'currency', currency: 'USD', maximumFractionDigits: 0 },
} as const satisfies Record<string, NumberFormatOptions>

export type Unit = keyof typeof unitStyles

const dayMilliseconds = 24 * 60 * 60 * 1000

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)

/** Days between the midnights of two moments, in the user's time zone. */
function calendarDaysBetween(earlier: number, later: number): number {
  return Math.round((midnight(later) - midnight(earlier)) / dayMilliseconds)
}

/** Numbers, ranges and dates as this language writes them. Times are milliseconds since the epoch. */
export function createFormats(language: Language, t: Translate<'listed' | 'ranges'>) {
  const locale = withLatinDigits(language)
  const intl = createFormatter({
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onError: failOnError,
  })

  const amount = (value: number, unit: Unit) =>
    intl.number(unit === 'percent' ? value / 100 : value, unitStyles[unit])

  return {
    amount,
    number: (value: number) => intl.number(value, { maximumFractionDigits: 1 }),

    /** A size in bytes as kilobytes or megabytes. */
    bytes: (size: number) =>
      size < 1e6
        ? intl.number(Math.ceil(size / 1e3), { style: 'unit', unit: 'kilobyte' })
        : intl.number(size / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),

    /**
     * A unit price in its own currency (ISO 4217); below one unit of it with all digits that count.
     *
     * @example price(0.035, 'USD') // '$0.035'
     */
    price: (value: number, currency: string) =>
      intl.number(value, { style: 'currency', currency, maximumFractionDigits: value < 1 ? 4 : 2 }),

    /** @example percent(0.54) // '54%' */
    percent: (share: number) => intl.number(share, { style: 'percent', maximumFractionDigits: 0 }),

    /** @example range({ max: 3 }, 'hours') // '≤ 3 hr' */
    range({ min, max }: Range, unit: Unit): string {
      if (min !== undefined && max !== undefined) {
        if (min === max) return amount(min, unit)
        return t('ranges.between', { min: amount(min, unit), max: amount(max, unit) })
      }
      if (min !== undefined) return t('ranges.atLeast', { amount: amount(min, unit) })
      return max === undefined ? '' : t('ranges.atMost', { amount: amount(max, unit) })
    },

    /** The day of a moment, as near as words get: "today", "yesterday", "3 Sep", with the year where it is another. */
    day(at: number, now: number): string {
      const days = calendarDaysBetween(at, now)
      if (days === 0 || days === 1) {
        return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
      }
      const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
      return intl.dateTime(at, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
    },

    /** @example date('2026-05-01') // 'May 1, 2026' */
    date: (day: string) =>
      intl.dateTime(new Date(day), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),

    /** @example dateTime(at) // 'Nov 21, 2026, 3:04 PM' */
    dateTime: (at: number) => intl.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),

    /** @example country('CN') // 'China' */
    country: (code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,

    /** @example list(['a', 'b', 'c']) // 'a, b, and c' */
    list: (items: string[]) => intl.list(items, { type: 'conjunction' }),

    /**
     * Items side by side; the lists of `Intl` put "and" before the last, or nothing at all between Chinese ones.
     *
     * @example enumeration(['a', 'b', 'c']) // 'a, b, c'
     */
    enumeration: (items: readonly string[]) =>
      items.length === 0 ? '' : items.reduce((before, next) => t('listed', { before, next })),
  }
}

export type Formats = ReturnType<typeof createFormats>
