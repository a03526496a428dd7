import type { BusinessType, FactName } from './facts.ts'
import type { NumberWords } from './number-words.ts'
import type { TradeUnit } from './trade-units.ts'
import type { Words } from './words.ts'

interface Tables extends NumberWords {
  /** Labels of rows and metrics. */
  facts: Words<FactName>
  /** What makes a bare number state something: `120+ staff`, `14 años`, `298 sold`. */
  counted: Words<'employees' | 'floorSpaceM2' | 'yearsOnAlibaba' | 'sold'>
  businessTypes: Words<BusinessType>
  inspectedAs: Words<'manufacturer' | 'trading-company'>
  answers: Words<'true' | 'false'>
  levels: Words<'gold' | 'verified' | 'verified-pro'>
  /** Numbers written as one word: the Arabic and Hebrew duals. */
  numerals: Words<'1 year' | '2 years' | '1 hour' | '2 hours' | '1 day' | '2 days'>
  /**
   * How a minimum order begins, what stands for a value that is not disclosed, what may stand beside one without changing
   * it (`99.6% Quick Response Rate`), and what stands before a place.
   */
  marks: Words<'moq' | 'undisclosed' | 'beside' | 'located'>
  units: Words<TradeUnit>
}

/** What the words of one language mean on a page of the site, table by table: plain data. */
export type Labels = { readonly [Table in keyof Tables]: Tables[Table] }
