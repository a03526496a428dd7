import type { Band } from '@/lib/core/assessment.ts'
import type { Language } from './languages.ts'

/**
 * The few words that the content script draws by itself, in every language; all longer texts come from the background.
 */
export interface ChipWords {
  /** On a card of a result page, where space is short. */
  bands: Record<Band, string>
  /** On the page of one supplier or product. */
  signals: Record<Band, string>
  saved: string
  rejected: string
  flags: (count: number) => string
  /** Spoken for a score, 0 to 100: "14 of 100". */
  scoreOf: (score: number) => string
  provisional: string
  /** The accessible name of a chip, from its spoken parts. */
  name: (parts: string[]) => string
  /** Where the background does not answer. */
  reload: string
}

export const chipWords: Record<Language, ChipWords> = {
  en: {
    bands: {
      low: 'Low',
      medium: 'Medium',
      high: 'High',
      unproven: 'Unproven',
      unknown: 'Not enough data',
    },
    signals: {
      low: 'Low risk signals',
      medium: 'Medium risk signals',
      high: 'High risk signals',
      unproven: 'Unproven',
      unknown: 'Not enough data',
    },
    saved: 'saved',
    rejected: 'rejected',
    flags: (count) => (count === 1 ? '1 flag' : `${count} flags`),
    scoreOf: (score) => `${score} of 100`,
    provisional: 'provisional',
    name: (parts) => `Risk signals: ${parts.join(', ')}. Why?`,
    reload: 'Reload the page to see why.',
  },
}
