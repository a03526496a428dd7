import { businessTypes, factNames } from './facts.ts'
import { object, text, type Shape } from './shape.ts'
import { tradeUnits } from './trade-units.ts'
import type { Words } from './words.ts'

const ends = ['min', 'max'] as const

/** What the words of a language can mean, table by table. */
const meanings = {
  /** Labels of rows and metrics. */
  facts: factNames,
  /** What makes a bare number state something: `120+ staff`, `14 años`, `298 sold`. */
  counted: ['employees', 'floorSpaceM2', 'yearsOnAlibaba', 'sold'],
  businessTypes,
  inspectedAs: ['manufacturer', 'trading-company'],
  answers: ['true', 'false'],
  levels: ['gold', 'verified', 'verified-pro'],
  /** Numbers written as one word: the Arabic and Hebrew duals. */
  numerals: ['1 year', '2 years', '1 hour', '2 hours', '1 day', '2 days'],
  /**
   * How a minimum order begins, what stands for a value that is not disclosed, and what may stand beside one without
   * changing it: `99.6% Quick Response Rate`.
   */
  marks: ['moq', 'undisclosed', 'beside'],
  units: tradeUnits,
  before: ends,
  after: ends,
  between: ['to'],
  scales: ['1e3', '1e4', '1e5', '1e6', '1e7', '1e8', '1e9'],
  times: ['hour', 'day'],
} as const

type Meanings = typeof meanings

/** The words of one language that say something on a page of the site: plain data, which may travel in a message. */
export type Labels = { readonly [Table in keyof Meanings]: Words<Meanings[Table][number]> }

const tables = Object.entries(meanings).map(([table, keys]): [string, Shape<unknown>] => [
  table,
  object({}, Object.fromEntries(keys.map((key) => [key, text]))),
])

export const labelsShape = object(Object.fromEntries(tables)) as Shape<Labels>
