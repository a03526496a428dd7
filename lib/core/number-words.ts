import type { Words } from './words.ts'

export type Scale = '1e3' | '1e4' | '1e5' | '1e6' | '1e7' | '1e8' | '1e9'
export type TimeUnit = 'hour' | 'day'

/** The words of a language that belong to numbers. */
export interface NumberWords {
  /** Before a number that is one end of a range: `above 1000`, `up to 50`. */
  before: Words<'min' | 'max'>
  /** Behind it, and behind its unit: `1000人以上`. */
  after: Words<'min' | 'max'>
  /** Between the two ends: `51 bis 100`. */
  between: Words<'to'>
  /** `K`, `Mio.`, `万`. What a language uses for two scales is left out. */
  scales: Words<Scale>
  times: Words<TimeUnit>
}

/** English, which the site falls back to in every language. */
export const englishNumberWords: NumberWords = {
  before: {
    min: 'above|over|more than|at least|from',
    max: 'below|under|less than|fewer than|up to|within',
  },
  after: { min: 'or more|and above', max: 'or less|or fewer' },
  between: { to: 'to' },
  scales: { '1e3': 'k|thousand', '1e6': 'm|million', '1e9': 'b|billion' },
  times: { hour: 'h|hr|hrs|hour|hours', day: 'd|day|days' },
}
