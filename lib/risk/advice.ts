import type { Band } from '@/lib/core/assessment.ts'

/** Order values that change what is worth doing, in US dollars; a sample is any order of a few pieces. */
export const orderSizes = ['sample', 'under-5000', 'from-5000', 'from-10000'] as const
export type OrderSize = (typeof orderSizes)[number]

/** What to do before paying; i18n has the words. */
export const adviceCodes = [
  'pay-on-platform',
  'smallest-order',
  'sample-first',
  'written-spec',
  'staged-payment',
  'trade-assurance',
  'open-profile',
  'ask-licence',
  'answer-flags',
  'flags-in-writing',
  'live-video',
  'pre-shipment-inspection',
  'inspection-before-balance',
  'licence-and-registry',
  'audit-or-agent',
  'compare-others',
  'do-not-order',
] as const
export type AdviceCode = (typeof adviceCodes)[number]

/** What never to do, whatever the band. */
export const neverCodes = [
  'pay-off-platform',
  'pay-personal-account',
  'leave-the-chat',
  'pay-all-in-advance',
] as const
export type NeverCode = (typeof neverCodes)[number]

/**
 * What to do before paying, by band and order size. An inspection is worth its price from 5,000 dollars, a check of
 * the firm behind the page from 10,000.
 */
const advice: Record<Band, Record<OrderSize, AdviceCode[]>> = {
  low: {
    sample: ['pay-on-platform'],
    'under-5000': ['written-spec', 'staged-payment', 'trade-assurance'],
    'from-5000': ['written-spec', 'staged-payment', 'trade-assurance', 'pre-shipment-inspection'],
    'from-10000': [
      'written-spec',
      'staged-payment',
      'trade-assurance',
      'pre-shipment-inspection',
      'licence-and-registry',
    ],
  },
  medium: {
    sample: ['smallest-order', 'trade-assurance'],
    'under-5000': ['answer-flags', 'live-video', 'trade-assurance'],
    'from-5000': ['answer-flags', 'live-video', 'trade-assurance', 'inspection-before-balance'],
    'from-10000': ['answer-flags', 'inspection-before-balance', 'licence-and-registry', 'audit-or-agent'],
  },
  high: {
    sample: ['flags-in-writing', 'smallest-order', 'trade-assurance'],
    'under-5000': ['do-not-order', 'compare-others'],
    'from-5000': ['do-not-order', 'compare-others'],
    'from-10000': ['do-not-order', 'compare-others'],
  },
  unproven: {
    sample: ['smallest-order', 'trade-assurance', 'ask-licence'],
    'under-5000': ['sample-first', 'live-video', 'trade-assurance'],
    'from-5000': ['sample-first', 'ask-licence', 'trade-assurance', 'inspection-before-balance'],
    'from-10000': ['sample-first', 'licence-and-registry', 'audit-or-agent', 'compare-others'],
  },
  unknown: {
    sample: ['open-profile', 'ask-licence'],
    'under-5000': ['open-profile', 'ask-licence', 'do-not-order'],
    'from-5000': ['open-profile', 'ask-licence', 'do-not-order'],
    'from-10000': ['open-profile', 'ask-licence', 'do-not-order'],
  },
}

/** The size of an order of this value in US dollars. */
export function orderSizeOf(valueUsd: number): OrderSize {
  if (valueUsd >= 10_000) return 'from-10000'
  return valueUsd >= 5000 ? 'from-5000' : 'under-5000'
}

/** What to do before paying a supplier of this band, and what never to do. */
export function adviceFor(
  band: Band,
  size: OrderSize,
): { before: AdviceCode[]; never: readonly NeverCode[] } {
  return { before: advice[band][size], never: neverCodes }
}
