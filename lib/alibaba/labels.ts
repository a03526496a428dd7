import type { FactName } from '@/lib/core/facts.ts'

/** Labels of rows, by the fact that the row states; lower-case, without marks and colons. Seen 2025-03 to 2026-10. */
const factLabels: { [Name in FactName]?: string[] } = {
  onTimePercent: ['on-time delivery rate', 'on-time dispatch rate', 'on-time delivery', 'on-time dispatch'],
  revenueUsd: ['online revenue'],
  responseTimeHours: ['response time', 'average response time'],
  responseRatePercent: ['response rate'],
  storeRating: ['store rating'],
  reorderPercent: ['reorder rate', 're-order rate'],
  yearEstablished: ['year founded', 'year established'],
  floorSpaceM2: ['floorspace', 'floor space', 'total floorspace', 'factory size'],
  employees: ['total staff', 'total employees', 'number of employees'],
  businessTypes: ['business type'],
  country: ['country / region', 'location'],
  certificates: ['certifications', 'management certification'],
}

const factByLabel = new Map(
  Object.entries(factLabels).flatMap(([fact, labels]) =>
    labels.map((label) => [label, fact as FactName] as const),
  ),
)

/**
 * The fact that a labelled row states, whatever icon, unit or colon its label carries.
 *
 * @example factOfLabel('On-time dispatch rate ⓘ') // 'onTimePercent'
 */
export function factOfLabel(label: string | undefined): FactName | undefined {
  // The icon goes first: compatibility normalisation would turn it into a letter.
  const plain = label
    ?.replace(/\([^()]*\)|[ⓘ:≤≥]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  return plain === undefined ? undefined : factByLabel.get(plain)
}

/** English words of declared business types. Words of other languages are unknown, never a guess. */
export const businessTypeWords = {
  manufacturer: 'manufacturer',
  'trading company': 'trading-company',
  agent: 'agent',
  distributor: 'distributor-wholesaler',
  wholesaler: 'distributor-wholesaler',
  'distributor/wholesaler': 'distributor-wholesaler',
  'buying office': 'buying-office',
  association: 'association',
  'business service': 'business-service',
  other: 'other',
} as const

/** What the inspection found: the site's key first, then its label. */
export const inspectedAsWords = {
  strengthfactory: 'manufacturer',
  'custom manufacturer': 'manufacturer',
  'verified as custom manufacturer': 'manufacturer',
  strengthtrading: 'trading-company',
  'multispecialty supplier': 'trading-company',
  'verified as multispecialty supplier': 'trading-company',
} as const

/** Inspection companies by what their name contains once only its letters are kept. */
export const assessors = {
  sgs: 'SGS',
  rheinland: 'TÜV Rheinland',
  intertek: 'Intertek',
  bureauveritas: 'Bureau Veritas',
} as const

/** Countries by the names that the site gives them, where they differ from those of CLDR. */
export const countryCodes = {
  'china (mainland)': 'CN',
  'mainland china': 'CN',
  'hong kong': 'HK',
  'hong kong s.a.r.': 'HK',
  macau: 'MO',
  'viet nam': 'VN',
  turkey: 'TR',
  türkiye: 'TR',
  'russian federation': 'RU',
} as const
