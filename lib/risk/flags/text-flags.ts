import type { TextMarkKind, TextPlace } from '@/lib/text/text-marks.ts'
import { looksLikeTheSite } from '@/lib/text/look-alike-host.ts'
import type { Evidence } from '../evidence.ts'
import type { FlagRule, Outcome } from './flag-rule.ts'
import { priceStanding } from './listing-flags.ts'

/** Fires on the first mark of a kind; clear only where the text that would carry it was there to read. */
function marked({ texts }: Evidence, kind: TextMarkKind, place: TextPlace = 'description'): Outcome {
  const mark = texts?.marks.find((one) => one.kind === kind)
  if (mark !== undefined) return { params: { words: mark.words, place: mark.place } }
  return texts?.scanned.includes(place) ? 'clear' : 'not-checked'
}

/** Flags about what the offer's texts and links say, read from the marks that a scan of them left. */
export const textFlags: FlagRule[] = [
  {
    id: 'F10',
    code: 'trader-claims-factory',
    severity: 'warning',
    question: 'licence-scope',
    check: (evidence) => {
      const { inspectedAs, businessTypes } = evidence.facts
      const types = businessTypes?.value ?? []
      if (!inspectedAs?.value && types.length === 0) return 'not-checked'
      const trades = inspectedAs?.value
        ? inspectedAs.value === 'trading-company'
        : types.includes('trading-company') && !types.includes('manufacturer')
      if (!trades) return 'clear'
      const outcome = marked(evidence, 'maker')
      return typeof outcome === 'object'
        ? { ...outcome, facts: [inspectedAs?.value ? 'inspectedAs' : 'businessTypes'] }
        : outcome
    },
  },
  {
    id: 'F22',
    code: 'off-platform-contact',
    severity: 'warning',
    question: 'keep-on-platform',
    check: (evidence) => marked(evidence, 'contact'),
  },
  {
    id: 'F23',
    code: 'off-platform-payment',
    severity: 'critical',
    question: 'on-platform-only',
    check: (evidence) => marked(evidence, 'payment'),
  },
  {
    id: 'F24',
    code: 'full-advance-payment',
    severity: 'warning',
    question: 'staged-payment',
    check: (evidence) => {
      const outcome = marked(evidence, 'advance', 'payment-terms')
      return outcome === 'not-checked' ? marked(evidence, 'advance') : outcome
    },
  },
  {
    id: 'F26',
    code: 'famous-brand',
    severity: 'critical',
    question: 'authorisation-letter',
    check: (evidence) => {
      const genuine = marked(evidence, 'genuine-brand', 'title')
      if (genuine !== 'clear') return genuine
      const brand = marked(evidence, 'brand', 'title')
      if (typeof brand !== 'object') return brand
      const standing = priceStanding(evidence)
      if (standing === undefined) return 'not-checked'
      return standing.ratio < 0.5 ? brand : 'clear'
    },
  },
  {
    id: 'F30',
    code: 'urgency',
    severity: 'info',
    check: (evidence) => marked(evidence, 'urgency'),
  },
  {
    id: 'F37',
    code: 'untrusted-host',
    severity: 'critical',
    question: 'open-from-bookmark',
    check: ({ links }) => {
      if (links === undefined) return 'not-checked'
      const host = links.map(looksLikeTheSite).find((one) => one !== undefined)
      return host === undefined ? 'clear' : { params: { host } }
    },
  },
]
