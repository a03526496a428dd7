import { exactly } from '@/lib/core/range.ts'
import { changed, type RiskCase } from './risk-case.ts'

/** What the facts of one supplier give away. */
export const factFlagCases: RiskCase[] = changed([
  // F01
  {
    name: 'new, 50 people',
    facts: { yearsOnAlibaba: 1, yearEstablished: 2020, employees: { min: 50 }, floorSpaceM2: exactly(100) },
    band: 'medium',
    flags: [['F01', 'warning']],
  },
  {
    name: 'new, 2,000 square metres',
    facts: {
      yearsOnAlibaba: 0,
      yearEstablished: 2025,
      employees: { min: 5, max: 10 },
      floorSpaceM2: exactly(2000),
    },
    band: 'medium',
    flags: [['F01', 'warning']],
  },
  {
    name: 'new, 50 people, firm of eleven years',
    facts: { yearsOnAlibaba: 1, yearEstablished: 2015, employees: { min: 50 } },
    band: 'high',
    flags: [['F01', 'critical']],
  },
  {
    name: 'new, 50 people, firm of ten years',
    facts: { yearsOnAlibaba: 1, yearEstablished: 2016, employees: { min: 50 } },
    band: 'medium',
    flags: [['F01', 'warning']],
  },
  {
    name: 'new and small',
    facts: {
      yearsOnAlibaba: 1,
      yearEstablished: 2024,
      employees: { min: 11, max: 50 },
      floorSpaceM2: exactly(1999),
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'new, size unseen',
    facts: { yearsOnAlibaba: 1, yearEstablished: 2024, employees: undefined, floorSpaceM2: undefined },
    band: 'low',
    flags: [],
    notChecked: ['F01'],
  },
  // F04
  {
    name: 'five stars from two',
    facts: { storeRating: 5, reviewCount: 2 },
    band: 'low',
    flags: [['F04', 'info']],
  },
  {
    name: 'five stars from two, "top rated"',
    facts: { storeRating: 5, reviewCount: 2 },
    texts: { title: 'Bowl', description: 'Top rated supplier' },
    band: 'medium',
    flags: [['F04', 'warning']],
  },
  { name: 'five stars from three', facts: { storeRating: 5, reviewCount: 3 }, band: 'low', flags: [] },
  // F07, F08, F09
  {
    name: 'two years without a trace',
    facts: {
      yearsOnAlibaba: 2,
      reviewCount: 0,
      storeRating: undefined,
      revenueUsd: { max: 1000, days: 180 },
    },
    band: 'medium',
    flags: [['F07', 'warning']],
  },
  {
    name: 'one year without a trace',
    facts: {
      yearsOnAlibaba: 1,
      employees: { min: 5, max: 10 },
      floorSpaceM2: exactly(100),
      reviewCount: null,
      storeRating: undefined,
      revenueUsd: null,
    },
    band: 'medium',
    score: 30,
    flags: [],
  },
  {
    name: 'no reviews, some revenue',
    facts: { reviewCount: null, storeRating: undefined, revenueUsd: { min: 1000, max: 5000 } },
    band: 'low',
    flags: [],
  },
  {
    name: 'just under 80 % on time',
    facts: { onTimePercent: exactly(79.9) },
    band: 'medium',
    score: 10,
    flags: [['F08', 'warning']],
  },
  { name: '80 % on time', facts: { onTimePercent: exactly(80) }, band: 'low', flags: [] },
  {
    name: 'always on time, nothing sold',
    facts: { onTimePercent: exactly(100), revenueUsd: null },
    band: 'low',
    flags: [['F09', 'info']],
  },
  {
    name: 'always on time, sales unseen',
    facts: { onTimePercent: exactly(100), revenueUsd: undefined, orders: undefined },
    band: 'low',
    flags: [],
    notChecked: ['F09'],
  },
])
