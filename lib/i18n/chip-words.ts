import type { Band } from '@/lib/core/assessment.ts'
import type { Decision } from '@/lib/core/decision.ts'
import { withLatinDigits } from './with-latin-digits.ts'

/** A text that counts, by the plural categories of its language; `#` stands for the number. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The few words that the content script draws by itself; all longer texts come from the background. Plain data: the
 * background stores those of the language in force where a page finds them, so that no page carries seven languages.
 */
export interface ChipWords {
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  /** On a card of a result page, where space is short. */
  bands: Record<Band, string>
  /** On the page of one supplier or product. */
  signals: Record<Band, string>
  saved: string
  rejected: string
  decisions: Record<Decision, string>
  flags: CountForms
  /** Spoken for a score, 0 to 100, which stands for `#`: "14 of 100". */
  scoreOf: string
  provisional: string
  /** The accessible name of a chip; `#` stands for its spoken parts, with `separator` between them. */
  name: string
  separator: string
  /** Where the background does not answer. */
  reload: string
  /** How many cards of a result page the user's settings hide, and what changes that. */
  hidden: CountForms
  shown: CountForms
  show: string
  hide: string
  /** Names the handle of the dock. */
  move: string
  /** On a page of a supplier that no reader knows how to read. */
  unread: string
  close: string
}

/** How a language writes numbers and texts that count. */
export interface Counting {
  digits: (count: number) => string
  text: (forms: CountForms, count: number) => string
}

/** @param language BCP 47. Made once a page: what the browser brings along for it costs a tenth of a millisecond. */
export function countingIn(language: string): Counting {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(withLatinDigits(language))
  const digits = (count: number) => numbers.format(count)
  return {
    digits,
    text: (forms, count) => (forms[plurals.select(count)] ?? forms.other).replace('#', digits(count)),
  }
}
