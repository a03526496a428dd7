import { addDays, daysBetween, dayStart, type Day } from '../day.ts'

export type HolidayId = 'chinese-new-year' | 'golden-week'

/** Days are inclusive. */
export interface Holiday {
  id: HolidayId
  /** Public holiday: nobody works. */
  closedFrom: Day
  closedTo: Day
  /** Around it workers travel, and lines start slowly. */
  slowFrom: Day
  slowTo: Day
}

const chineseDay = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/**
 * Years whose new moon falls within minutes of midnight in Beijing. The sun and moon of browsers are some minutes off
 * and name the day before or after; these are the days as the Hong Kong Observatory publishes them.
 */
const publishedNewYears: ReadonlyMap<number, Day> = new Map([
  [2027, '2027-02-06'],
  [2030, '2030-02-03'],
])

/** First day of the Chinese year that begins in this Gregorian year; always from 21 January to 21 February. */
export function chineseNewYear(year: number): Day {
  const published = publishedNewYears.get(year)
  if (published !== undefined) return published
  const first = `${year}-01-20`
  const days = Array.from({ length: 33 }, (_, index) => addDays(first, index))
  const found = days.find((day) => {
    const parts = chineseDay.formatToParts(dayStart(day))
    const value = (type: string) => parts.find((part) => part.type === type)?.value
    return value('month') === '1' && value('day') === '1'
  })
  if (found === undefined) throw new Error(`No Chinese New Year found in ${year}`)
  return found
}

/**
 * Holidays that touch the years of the two days. The public holiday of the New Year is its eve and seven days (State
 * Council decree 795 of 2024 with the yearly arrangement), the National Day week 1 to 7 October. Two weeks on either
 * side of the New Year are slow: practice of the trade, no guide names it.
 */
export function holidaysBetween(from: Day, to: Day): Holiday[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return years
    .flatMap((year): Holiday[] => {
      const newYear = chineseNewYear(year)
      return [
        {
          id: 'chinese-new-year',
          closedFrom: addDays(newYear, -1),
          closedTo: addDays(newYear, 6),
          slowFrom: addDays(newYear, -14),
          slowTo: addDays(newYear, 14),
        },
        {
          id: 'golden-week',
          closedFrom: `${year}-10-01`,
          closedTo: `${year}-10-07`,
          slowFrom: `${year}-10-01`,
          slowTo: `${year}-10-07`,
        },
      ]
    })
    .filter(({ slowFrom, slowTo }) => slowFrom <= to && slowTo >= from)
}

/** How many days of a span two days include in common with another; 0 where they do not meet. */
export function commonDays(from: Day, to: Day, otherFrom: Day, otherTo: Day): number {
  const start = from > otherFrom ? from : otherFrom
  const end = to < otherTo ? to : otherTo
  return end < start ? 0 : daysBetween(start, end) + 1
}
