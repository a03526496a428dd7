import type { Band } from '@/lib/core/assessment.ts'
import type { Decision } from '@/lib/core/decision.ts'
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
  decisions: Record<Decision, string>
  flags: (count: number) => string
  /** Spoken for a score, 0 to 100: "14 of 100". */
  scoreOf: (score: number) => string
  provisional: string
  /** The accessible name of a chip, from its spoken parts. */
  name: (parts: string[]) => string
  /** Where the background does not answer. */
  reload: string
  /** How many cards of a result page the user's settings hide, and what changes that. */
  hidden: (count: number) => string
  shown: (count: number) => string
  show: string
  hide: string
  /** Names the handle of the dock. */
  move: string
  /** On a page of a supplier that no reader knows how to read. */
  unread: string
  close: string
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
    decisions: {
      go: 'you: go',
      clarify: 'you: clarify',
      'audit-first': 'you: audit first',
      'no-go': 'you: no go',
    },
    flags: (count) => (count === 1 ? '1 flag' : `${count} flags`),
    scoreOf: (score) => `${score} of 100`,
    provisional: 'provisional',
    name: (parts) => `Risk signals: ${parts.join(', ')}. Why?`,
    reload: 'Reload the page to see why.',
    hidden: (count) => (count === 1 ? '1 card hidden' : `${count} cards hidden`),
    shown: (count) => (count === 1 ? '1 card shown again' : `${count} cards shown again`),
    show: 'Show',
    hide: 'Hide',
    move: 'Move: arrow keys',
    unread: 'Layout not recognised',
    close: 'Close',
  },
}
