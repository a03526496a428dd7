import type { Labels } from '@/lib/core/labels.ts'
import { englishNumberWords } from '@/lib/core/number-words.ts'

/** English, seen on pages of 2025-03 to 2026-10. Bundled into the content script, so it is written folded. */
export const english: Labels = {
  facts: {
    onTimePercent: 'on-time delivery rate|on-time dispatch rate|on-time delivery|on-time dispatch',
    revenueUsd: 'online revenue',
    responseTimeHours: 'response time|average response time',
    responseRatePercent: 'response rate',
    storeRating: 'store rating',
    reorderPercent: 'reorder rate|re-order rate',
    yearEstablished: 'year founded|year established',
    floorSpaceM2: 'floorspace|floor space|total floorspace|factory size',
    employees: 'total staff|total employees|number of employees',
    businessTypes: 'business type',
    country: 'country / region|location',
    certificates: 'certifications|management certification',
  },
  counted: {
    employees: 'staff|people|employees',
    floorSpaceM2: 'm2|sqm|square meters|square metres',
    yearsOnAlibaba: 'yr|yrs|year|years',
    sold: 'sold',
  },
  businessTypes: {
    manufacturer: 'manufacturer',
    'trading-company': 'trading company',
    agent: 'agent',
    'distributor-wholesaler': 'distributor|wholesaler|distributor/wholesaler',
    'buying-office': 'buying office',
    association: 'association',
    'business-service': 'business service',
    other: 'other',
  },
  inspectedAs: {
    manufacturer: 'custom manufacturer|verified as custom manufacturer',
    'trading-company': 'multispecialty supplier|verified as multispecialty supplier',
  },
  answers: { true: 'yes', false: 'no' },
  levels: {
    gold: 'gold supplier',
    verified: 'verified supplier|verified',
    'verified-pro': 'verified pro|verified pro supplier',
  },
  numerals: {},
  marks: {
    moq: 'min. order|min order|minimum order|moq',
    undisclosed: 'confidential',
    beside: 'quick response rate',
    located: 'located in',
  },
  units: {
    piece: 'piece|pieces|pcs',
    set: 'set|sets',
    pair: 'pair|pairs',
    unit: 'unit|units',
    box: 'box|boxes',
    kilogram: 'kilogram|kilograms|kg',
    meter: 'meter|meters',
    'square meter': 'square meter|square meters',
  },
  ...englishNumberWords,
}
