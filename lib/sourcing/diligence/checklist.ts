import type { OutboundLinkId } from '@/lib/core/outbound-links.ts'
import type { Guide } from '../guides.ts'

export const diligenceSections = [
  'profile',
  'communication',
  'capability',
  'documents',
  'samples',
  'product-and-ip',
  'logistics',
] as const

export type DiligenceSection = (typeof diligenceSections)[number]

/** Red flags that only the buyer can feed, because no page tells their facts. */
type FedFlag = 'F17' | 'F21' | 'F25' | 'F31' | 'F32' | 'F34'

interface CheckSpec {
  section: DiligenceSection
  guide: Guide
  /** Where to look, opened by a click. */
  links?: readonly OutboundLinkId[]
  /** Flags whose rules read what is found here. */
  feeds?: readonly FedFlag[]
  /** Only for orders of this value or more, in US dollars. */
  fromUsd?: number
}

const guide = 'safe-sourcing-2026'

/**
 * The audit checklist of 001_724ce68e1598ca07.txt ("Alibaba Audit" Checklist, "The Critical Role of Sample Orders",
 * "Combating Counterfeit Goods", "Navigating Global Product Safety Standards", "Logistics & Import"); figures: 3 years,
 * 90 % of messages answered within 24 hours, 100 transactions, a background check from $10,000, inspection from
 * $5,000. Where the others add to it: 000_4d66ee62ccb1e8b0.txt, steps 2 to 8; 002_00442ac20abd31d6.txt, "The Hidden
 * Problem in Alibaba Trade Assurance Orders". Title, reason and way of each check are texts, by its id.
 */
const diligenceChecks = {
  'platform-history': { section: 'profile', guide },
  transactions: { section: 'profile', guide },
  'reviews-read': { section: 'profile', guide },
  'verification-report': { section: 'profile', guide },
  'company-elsewhere': { section: 'profile', guide, feeds: ['F25'] },
  'text-and-photos': { section: 'profile', guide, feeds: ['F31', 'F32'] },
  'response-seen': { section: 'communication', guide },
  'answers-clear': { section: 'communication', guide },
  'agreed-in-writing': { section: 'communication', guide },
  'tone-unchanged': { section: 'communication', guide },
  'maker-or-trader': { section: 'capability', guide },
  'factory-seen': { section: 'capability', guide },
  'capacity-stated': { section: 'capability', guide, feeds: ['F34'] },
  'references-called': { section: 'capability', guide: 'mitigate-risks-2025' },
  'licence-compared': {
    section: 'documents',
    guide,
    links: ['cn-gsxt', 'hk-registry', 'tw-registry', 'in-registry', 'vn-registry'],
    feeds: ['F17'],
  },
  'licence-registered': {
    section: 'documents',
    guide,
    links: ['cn-gsxt', 'cn-qichacha', 'cn-tianyancha', 'hk-registry'],
  },
  'certificates-confirmed': {
    section: 'documents',
    guide,
    links: ['iaf-certsearch', 'cn-cnca', 'tuv-rheinland', 'oeko-tex', 'cnas'],
    feeds: ['F21'],
  },
  'beneficiary-compared': { section: 'documents', guide },
  'background-checked': {
    section: 'documents',
    guide,
    links: ['cn-qichacha', 'cn-tianyancha'],
    fromUsd: 10_000,
  },
  'sample-approved': { section: 'samples', guide },
  'sample-measured': { section: 'samples', guide },
  'sample-sealed': { section: 'samples', guide: 'trade-assurance-practice' },
  'specification-agreed': { section: 'product-and-ip', guide: 'trade-assurance-practice' },
  'standards-known': { section: 'product-and-ip', guide, links: ['us-cpsc', 'eu-safety-gate'] },
  'test-reports-read': { section: 'product-and-ip', guide },
  'rights-searched': { section: 'product-and-ip', guide, links: ['wipo-brands', 'alibaba-ipp'] },
  'rights-agreed': { section: 'product-and-ip', guide },
  'term-agreed': { section: 'logistics', guide, links: ['icc-incoterms'] },
  'tariff-found': { section: 'logistics', guide, links: ['us-tariff', 'eu-tariff', 'uk-tariff'] },
  'packing-agreed': { section: 'logistics', guide: 'trade-assurance-practice' },
  'forwarders-asked': { section: 'logistics', guide },
  'inspection-booked': {
    section: 'logistics',
    guide,
    links: ['sgs', 'bureau-veritas', 'intertek'],
    fromUsd: 5000,
  },
} as const satisfies Record<string, CheckSpec>

export type DiligenceCheckId = keyof typeof diligenceChecks

export const diligenceCheckIds = Object.keys(diligenceChecks) as DiligenceCheckId[]

/** What is known of a check beside its texts. */
export function diligenceCheck(id: DiligenceCheckId): CheckSpec {
  return diligenceChecks[id]
}
