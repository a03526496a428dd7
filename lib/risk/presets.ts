import { reweigh } from './reweigh.ts'
import type { Scorecard } from './scorecard.ts'
import { standardScorecard } from './standard-scorecard.ts'

const preset = (id: string, weights: Required<Parameters<typeof reweigh>[1]>) =>
  reweigh(standardScorecard, weights, { id, version: standardScorecard.version })

/**
 * Scorecards for kinds of purchase. Each shifts weight to what guides for importers check first for that purchase;
 * weights add up to 100.
 */
export const presets: readonly Scorecard[] = [
  standardScorecard,
  // Sample or first order: protected payment and how the supplier answers count, its size hardly.
  preset('first-order', {
    TENURE: 14,
    VOLUME: 16,
    VERIFY: 10,
    ONTIME: 12,
    RATING: 12,
    TA: 18,
    RESPONSE: 10,
    TYPE: 4,
    REORDER: 4,
  }),
  // Private label: who makes the goods, and whether anybody has looked.
  preset('private-label', {
    TENURE: 14,
    VOLUME: 12,
    VERIFY: 20,
    ONTIME: 12,
    RATING: 10,
    TA: 8,
    RESPONSE: 6,
    TYPE: 14,
    REORDER: 4,
  }),
  // Established line: deliveries on time, and buyers who come back.
  preset('established-line', {
    TENURE: 12,
    VOLUME: 14,
    VERIFY: 12,
    ONTIME: 24,
    RATING: 12,
    TA: 6,
    RESPONSE: 6,
    TYPE: 4,
    REORDER: 10,
  }),
  // High value, 10,000 US dollars and more: years, verification and volume before all else.
  preset('high-value', {
    TENURE: 20,
    VOLUME: 16,
    VERIFY: 26,
    ONTIME: 12,
    RATING: 8,
    TA: 8,
    RESPONSE: 2,
    TYPE: 6,
    REORDER: 2,
  }),
]

export const presetOf = (id: string): Scorecard | undefined => presets.find((one) => one.id === id)
