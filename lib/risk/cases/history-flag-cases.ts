import { exactly } from '@/lib/core/range.ts'
import { changed, spotless, type RiskCase } from './risk-case.ts'
import { past, known } from './pages-before.ts'
import { statedFacts } from '../stated-facts.ts'

/** What changed, and what pages state differently. */
export const historyFlagCases: RiskCase[] = changed([
  // F05, F06
  {
    name: 'rating up by 0.3 with nine reviews',
    facts: { storeRating: 4.9, reviewCount: 150 },
    context: { history: [past({ ...known, storeRating: 4.6, reviewCount: 141 }, 60)] },
    band: 'medium',
    flags: [['F05', 'warning']],
  },
  {
    name: 'rating up by 0.3 with ten reviews',
    facts: { storeRating: 4.9, reviewCount: 150 },
    context: { history: [past({ ...known, storeRating: 4.6, reviewCount: 140 }, 60)] },
    band: 'low',
    flags: [],
  },
  {
    name: 'reviews doubled in 29 days',
    facts: { reviewCount: 200 },
    context: { history: [past({ ...known, reviewCount: 100 }, 29)] },
    band: 'medium',
    flags: [['F05', 'warning']],
  },
  {
    name: 'reviews doubled in 30 days',
    facts: { reviewCount: 200 },
    context: { history: [past({ ...known, reviewCount: 100 }, 30)] },
    band: 'low',
    flags: [],
  },
  {
    name: 'reviews doubled, but few',
    facts: { reviewCount: 38 },
    context: { history: [past({ ...known, reviewCount: 19 }, 20)] },
    band: 'low',
    flags: [],
  },
  {
    name: 'reviews on another kind of page',
    facts: { reviewCount: 200 },
    context: { history: [past({ ...known, reviewCount: 100 }, 20, { page: 'profile' })] },
    band: 'low',
    flags: [],
    notChecked: ['F05'],
  },
  {
    name: 'reviews by another reader',
    facts: { reviewCount: 200 },
    context: { reader: '2', history: [past({ ...known, reviewCount: 100 }, 20, { reader: '1' })] },
    band: 'low',
    flags: [],
    notChecked: ['F05'],
  },
  {
    name: 'rating down by 0.3',
    facts: { storeRating: 4.6 },
    context: { history: [past({ ...known, storeRating: 4.9, reviewCount: 140 }, 60)] },
    band: 'medium',
    flags: [['F06', 'warning']],
  },
  {
    name: 'rating down by 0.2',
    facts: { storeRating: 4.7 },
    context: { history: [past({ ...known, storeRating: 4.9, reviewCount: 140 }, 60)] },
    band: 'low',
    flags: [],
  },
  {
    name: 'ten points less on time',
    facts: { onTimePercent: exactly(89) },
    context: { history: [past({ ...known, onTimePercent: exactly(99) }, 60)] },
    band: 'medium',
    flags: [['F06', 'warning']],
  },
  {
    name: 'nine points less on time',
    facts: { onTimePercent: exactly(90) },
    context: { history: [past({ ...known, onTimePercent: exactly(99) }, 60)] },
    band: 'low',
    flags: [],
  },
  // F14, F15, F16
  {
    name: 'same name under another id',
    facts: {},
    context: {
      others: [
        { companyId: '200000001', facts: statedFacts({ name: 'HARBOUR PEAK METALWARE CO.,LIMITED' }) },
      ],
    },
    band: 'low',
    flags: [['F14', 'info']],
  },
  {
    name: 'same name under another id, another age',
    facts: {},
    context: {
      others: [{ companyId: '200000001', facts: statedFacts({ name: spotless.name, yearsOnAlibaba: 2 }) }],
    },
    band: 'medium',
    flags: [['F14', 'warning']],
  },
  {
    name: 'another name',
    facts: {},
    context: {
      others: [{ companyId: '200000001', facts: statedFacts({ name: 'Harbour Peak Textiles Co., Ltd.' }) }],
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'maker here, trader there',
    facts: { inspectedAs: undefined },
    context: { history: [past({ businessTypes: ['trading-company'] }, 1, { page: 'profile' })] },
    band: 'medium',
    score: 6,
    reasons: { TYPE: 6 },
    flags: [['F15', 'warning']],
  },
  {
    name: 'maker here, both there',
    facts: { inspectedAs: undefined },
    context: {
      history: [past({ businessTypes: ['trading-company', 'manufacturer'] }, 1, { page: 'profile' })],
    },
    band: 'low',
    score: 1,
    flags: [],
  },
  {
    name: 'another country there, since put right',
    facts: {},
    context: {
      history: [
        past({ country: 'PK' }, 9, { page: 'search' }),
        past({ country: 'CN' }, 1, { page: 'search' }),
      ],
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'another province there',
    facts: {},
    context: {
      details: { province: 'Zhejiang' },
      history: [past(known, 1, { page: 'profile', details: { province: 'Fujian' } })],
    },
    band: 'medium',
    flags: [['F15', 'warning']],
  },
  {
    name: 'the same province there',
    facts: {},
    context: {
      details: { province: 'Zhejiang' },
      history: [past(known, 1, { page: 'profile', details: { province: 'ZHEJIANG' } })],
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'another country there',
    facts: {},
    context: { history: [past({ country: 'PK' }, 1, { page: 'supplier-search' })] },
    band: 'medium',
    flags: [['F15', 'warning']],
  },
  {
    name: 'two years apart',
    facts: {},
    context: { history: [past({ yearsOnAlibaba: 10 }, 1, { page: 'supplier-search' })] },
    band: 'medium',
    flags: [['F15', 'warning']],
  },
  {
    name: 'a year apart',
    facts: {},
    context: { history: [past({ yearsOnAlibaba: 11 }, 1, { page: 'supplier-search' })] },
    band: 'low',
    flags: [],
  },
  {
    name: 'two years later, two years more',
    facts: {},
    context: { history: [past({ yearsOnAlibaba: 10 }, 730, { page: 'supplier-search' })] },
    band: 'low',
    flags: [],
  },
  {
    name: 'founded in another year there',
    facts: {},
    context: { history: [past({ yearEstablished: 2015 }, 1, { page: 'profile' })] },
    band: 'medium',
    flags: [['F15', 'warning']],
  },
  {
    name: '120 people here, 11 to 50 there',
    facts: {},
    context: { history: [past({ employees: { min: 11, max: 50 } }, 1, { page: 'profile' })] },
    band: 'medium',
    flags: [['F15', 'warning']],
  },
  {
    name: 'staff ranges that overlap',
    facts: {},
    context: { history: [past({ employees: { min: 101, max: 200 } }, 1, { page: 'profile' })] },
    band: 'low',
    flags: [],
  },
  {
    name: 'another name than last time',
    facts: {},
    context: { history: [past({ name: 'Silver Moon Electronics Co., Ltd.' }, 90)] },
    band: 'high',
    flags: [['F16', 'critical']],
  },
  {
    name: 'another legal form than last time',
    facts: {},
    context: { history: [past({ name: 'Harbour Peak Metalware LLC' }, 90)] },
    band: 'high',
    flags: [['F16', 'critical']],
  },
  {
    name: 'the same name, spelt differently',
    facts: {},
    context: { history: [past({ name: 'ＨＡＲＢＯＵＲ PEAK METALWARE COMPANY LIMITED' }, 90)] },
    band: 'low',
    flags: [],
  },
  {
    name: 'another name on another kind of page',
    facts: {},
    context: { history: [past({ name: 'Silver Moon Electronics' }, 90, { page: 'search' })] },
    band: 'low',
    flags: [],
    notChecked: ['F16'],
  },
  {
    name: 'another host than last time',
    facts: {},
    context: {
      host: 'harbourpeak.en.alibaba.com',
      history: [past(known, 90, { host: 'silvermoon.en.alibaba.com' })],
    },
    band: 'high',
    flags: [['F16', 'critical']],
  },
  {
    name: 'another address than last time',
    facts: {},
    context: {
      details: { address: 'No. 5 Harbour Road, Ningbo' },
      history: [past(known, 90, { details: { address: 'Building 9, Hill Street, Yiwu' } })],
    },
    band: 'high',
    flags: [['F16', 'critical']],
  },
  {
    name: 'the same address, written differently',
    facts: {},
    context: {
      details: { address: 'No. 5 Harbour Road, Ningbo' },
      history: [past(known, 90, { details: { address: 'Ningbo, 5 Harbour Road, Zhejiang' } })],
    },
    band: 'low',
    flags: [],
  },
])
