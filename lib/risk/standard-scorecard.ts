import type { Scorecard } from './scorecard.ts'

/**
 * Judgement with sources, not a fitted model: nobody has published labelled data about suppliers of this site.
 * Weights add up to 100. Bounds follow what importers, inspection companies and the site's own seller tools name as
 * marks: three years, a hundred transactions, 95 % on time, a reply within a day.
 */
export const standardScorecard: Scorecard = {
  id: 'standard',
  version: 1,
  bands: { medium: 25, high: 50 },
  known: { coverage: 0.4, signals: 3 },
  settled: { coverage: 0.7 },
  thin: { codes: ['TENURE', 'VOLUME', 'VERIFY'], share: 0.8 },
  signals: {
    TENURE: {
      max: 18,
      scale: 18,
      years: [
        { from: 0, points: 18 },
        { from: 1, points: 15 },
        { from: 2, points: 11 },
        { from: 3, points: 5 },
        { from: 5, points: 2 },
        { from: 10, points: 0 },
      ],
    },
    VOLUME: {
      max: 18,
      scale: 18,
      orders: {
        none: 16,
        steps: [
          { from: 0, points: 16 },
          { from: 5, points: 13 },
          { from: 20, points: 9 },
          { from: 50, points: 5 },
          { from: 100, points: 0 },
        ],
      },
      revenueUsd: {
        none: 18,
        steps: [
          { from: 0, points: 14 },
          { from: 5_000, points: 10 },
          { from: 20_000, points: 6 },
          { from: 100_000, points: 3 },
          { from: 500_000, points: 0 },
        ],
      },
      reviews: {
        none: 18,
        steps: [
          { from: 0, points: 18 },
          { from: 1, points: 13 },
          { from: 5, points: 8 },
          { from: 20, points: 4 },
          { from: 50, points: 2 },
          { from: 100, points: 0 },
        ],
      },
    },
    VERIFY: {
      max: 16,
      scale: 16,
      choices: {
        pro: 0,
        report: 0,
        assessor: 3,
        verified: 5,
        expired: 9,
        gold: 11,
        'gold-unseen': 11,
        none: 16,
      },
    },
    ONTIME: {
      max: 12,
      scale: 12,
      percent: [
        { from: 0, points: 12 },
        { from: 70, points: 10 },
        { from: 80, points: 7 },
        { from: 90, points: 4 },
        { from: 95, points: 1 },
        { from: 98, points: 0 },
      ],
      vacuous: { percent: 100, revenueUsd: 1_000 },
    },
    RATING: {
      max: 10,
      scale: 10,
      prior: { rating: 4.5, reviews: 10 },
      knots: [
        { at: 3.8, points: 10 },
        { at: 4, points: 8 },
        { at: 4.3, points: 5 },
        { at: 4.5, points: 3 },
        { at: 4.7, points: 0 },
      ],
    },
    TA: { max: 10, scale: 10, choices: { yes: 0, no: 10 } },
    RESPONSE: {
      max: 6,
      scale: 6,
      hours: {
        steps: [
          { upTo: 3, points: 0 },
          { upTo: 12, points: 1 },
          { upTo: 24, points: 3 },
        ],
        beyond: 6,
      },
      percent: [
        { from: 0, points: 6 },
        { from: 70, points: 4 },
        { from: 80, points: 2 },
        { from: 90, points: 0 },
      ],
    },
    TYPE: {
      max: 6,
      scale: 6,
      choices: {
        'verified-manufacturer': 0,
        manufacturer: 1,
        mixed: 2,
        trader: 2,
        unclear: 4,
        'not-stated': 4,
        contradictory: 6,
      },
    },
    REORDER: {
      max: 4,
      scale: 4,
      percent: [
        { from: 0, points: 4 },
        { from: 15, points: 1 },
        { from: 30, points: 0 },
      ],
      vacuous: { percent: 70, revenueUsd: 10_000 },
    },
  },
}
