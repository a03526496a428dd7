import type { Band, ReasonCode } from '@/lib/core/assessment.ts'
import { exactly } from '@/lib/core/range.ts'
import type { Statements } from '../stated-facts.ts'
import { spotless, type RiskCase } from './risk-case.ts'

const aYear = (amount: number) => ({ ...exactly(amount), days: 365 })

/** A spotless supplier but for one fact: the name, the fact, the reason, its points, and the score where it differs. */
type Row = [name: string, change: Statements, code: ReasonCode, points: number, score?: number, band?: Band]

const rows: Row[] = [
  [
    'Aldergate Tools: new this year',
    { yearsOnAlibaba: 0, employees: undefined, floorSpaceM2: undefined },
    'TENURE',
    18,
  ],
  [
    'Birchfield Tools: one year',
    { yearsOnAlibaba: 1, employees: undefined, floorSpaceM2: undefined },
    'TENURE',
    15,
  ],
  ['Cedarline Tools: two years', { yearsOnAlibaba: 2 }, 'TENURE', 11],
  ['Dovecote Tools: three years', { yearsOnAlibaba: 3 }, 'TENURE', 5],
  ['Elmstead Tools: four years', { yearsOnAlibaba: 4 }, 'TENURE', 5],
  ['Fernhill Tools: five years', { yearsOnAlibaba: 5 }, 'TENURE', 2],
  ['Gorsedale Tools: nine years', { yearsOnAlibaba: 9 }, 'TENURE', 2],
  ['Hazelmere Lamps: no orders', { orders: aYear(0) }, 'VOLUME', 5.33],
  ['Ivybridge Lamps: four orders', { orders: aYear(4) }, 'VOLUME', 5.33],
  ['Juniper Lamps: five orders', { orders: aYear(5) }, 'VOLUME', 4.33],
  ['Kelpford Lamps: 19 orders', { orders: aYear(19) }, 'VOLUME', 4.33],
  ['Larchmont Lamps: 20 orders', { orders: aYear(20) }, 'VOLUME', 3],
  ['Maplewick Lamps: 49 orders', { orders: aYear(49) }, 'VOLUME', 3],
  ['Nettlecombe Lamps: 50 orders', { orders: aYear(50) }, 'VOLUME', 1.67],
  ['Oakhaven Lamps: 50 orders in half a year', { orders: { ...exactly(49), days: 180 } }, 'VOLUME', 1.67],
  ['Pinecliff Textiles: no revenue', { revenueUsd: null }, 'VOLUME', 6],
  ['Quince Textiles: under 5,000 a year', { revenueUsd: aYear(4999) }, 'VOLUME', 4.67],
  ['Rowanvale Textiles: 5,000 a year', { revenueUsd: aYear(5000) }, 'VOLUME', 3.33],
  ['Sorrel Textiles: 20,000 a year', { revenueUsd: aYear(20_000) }, 'VOLUME', 2],
  ['Thornbury Textiles: 100,000 a year', { revenueUsd: aYear(100_000) }, 'VOLUME', 1],
  ['Umberleigh Toys: no reviews', { reviewCount: 0, storeRating: undefined }, 'VOLUME', 6, 6.67],
  // Shrunk ratings with few reviews: (45 + 4.9 n) / (10 + n), of which 3 points to 4.5 and 0 to 4.7.
  ['Vetchley Toys: 99 reviews', { reviewCount: 99 }, 'VOLUME', 0.67],
  ['Willowmead Toys: 50 reviews', { reviewCount: 50 }, 'VOLUME', 0.67],
  ['Yarrowby Toys: 49 reviews', { reviewCount: 49 }, 'VOLUME', 1.33],
  ['Zinnia Toys: 20 reviews', { reviewCount: 20 }, 'VOLUME', 1.33],
  ['Ashcombe Bags: verified, assessor named', { verification: 'verified' }, 'VERIFY', 3],
  ['Beechworth Bags: verified, nobody named', { verification: 'verified', assessor: undefined }, 'VERIFY', 5],
  ['Cloverdale Bags: paid member only', { verification: 'none' }, 'VERIFY', 11],
  ['Daleside Bags: payment unseen', { verification: 'none', goldSupplier: undefined }, 'VERIFY', 11],
  ['Eskmouth Bags: neither', { verification: 'none', goldSupplier: false }, 'VERIFY', 16],
  ['Foxglove Pumps: 97.9 % on time', { onTimePercent: exactly(97.9) }, 'ONTIME', 1],
  ['Glenmoor Pumps: 95 % on time', { onTimePercent: exactly(95) }, 'ONTIME', 1],
  ['Heathrow Pumps: 94.9 % on time', { onTimePercent: exactly(94.9) }, 'ONTIME', 4],
  ['Inglewood Pumps: 90 % on time', { onTimePercent: exactly(90) }, 'ONTIME', 4],
  ['Kingsley Pumps: 89.9 % on time', { onTimePercent: exactly(89.9) }, 'ONTIME', 7],
  ['Lindisfarne Pumps: 80 % on time', { onTimePercent: exactly(80) }, 'ONTIME', 7],
  // (45 + 150 × 4.5) / 160 = 4.5
  ['Mossbank Chairs: 4.5 from 150 reviews', { storeRating: 4.5 }, 'RATING', 3],
  // (45 + 150 × 4) / 160 = 4.03125, between 4.3 (5 points) and 4.0 (8)
  ['Northolt Chairs: 4.0 from 150 reviews', { storeRating: 4 }, 'RATING', 7.69],
  // (45 + 150 × 3) / 160 = 3.09
  ['Orchard Chairs: 3.0 from 150 reviews', { storeRating: 3 }, 'RATING', 10],
  ['Penrith Chairs: no Trade Assurance', { tradeAssurance: false }, 'TA', 10],
  ['Quayside Chairs: answers in 12 hours', { responseTimeHours: exactly(12) }, 'RESPONSE', 1],
  ['Ravensworth Chairs: answers in a day', { responseTimeHours: exactly(24) }, 'RESPONSE', 3],
  ['Saltmarsh Chairs: answers later', { responseTimeHours: exactly(25) }, 'RESPONSE', 6],
  [
    'Tidewater Chairs: answers 89 %',
    { responseTimeHours: undefined, responseRatePercent: exactly(89) },
    'RESPONSE',
    2,
  ],
  ['Uplands Pens: declared maker', { inspectedAs: undefined }, 'TYPE', 1],
  [
    'Valebrook Pens: maker and trader',
    { inspectedAs: undefined, businessTypes: ['manufacturer', 'trading-company'] },
    'TYPE',
    2,
  ],
  [
    'Westerly Pens: trader',
    { inspectedAs: 'trading-company', businessTypes: ['trading-company'] },
    'TYPE',
    2,
  ],
  ['Yewtree Pens: a service', { inspectedAs: undefined, businessTypes: ['business-service'] }, 'TYPE', 4],
  ['Appleby Gloves: 29 % come back', { reorderPercent: exactly(29) }, 'REORDER', 1],
  ['Brackenrigg Gloves: fewer than 15 % come back', { reorderPercent: { max: 15 } }, 'REORDER', 4],
]

/** One case for every bin, at its edge. */
export const binCases: RiskCase[] = rows.map(([name, change, code, points, score, band]) => ({
  name,
  facts: { ...spotless, ...change },
  band: band ?? 'low',
  score: score ?? points,
  reasons: { [code]: points },
}))
