import * as z from 'zod/mini'
import { typed } from '../fields/field-schemas.ts'

/** What a payment waits for, in the order in which an order runs. */
export const paymentEvents = [
  'contract-signed',
  'samples-approved',
  'production-finished',
  'inspection-passed',
  'shipped',
  'arrived',
  'received',
] as const

export type PaymentEvent = (typeof paymentEvents)[number]

/** The way that the money takes. */
export const paymentRoutes = [
  'trade-assurance',
  'transfer-on-platform',
  'card-on-platform',
  'transfer-off-platform',
  'letter-of-credit',
  'paypal',
  'paypal-friends',
  'western-union',
  'moneygram',
  'cryptocurrency',
] as const

export type PaymentRoute = (typeof paymentRoutes)[number]

/** Whose account it is, compared with the company on the contract and in the profile. */
export const beneficiaries = ['same-company', 'other-company', 'personal', 'unknown'] as const

const stageSchema = z.object({
  percent: typed,
  waitsFor: z.enum(paymentEvents),
  /** Calendar days of credit after the event. */
  daysAfter: z.optional(typed),
})

/** How an order is paid; stored as it is. */
export const paymentTermsSchema = z.object({
  stages: z.array(stageSchema).check(z.maxLength(10)),
  route: z.enum(paymentRoutes),
  beneficiary: z.enum(beneficiaries),
  /** The account differs from the one that was used or named before. */
  beneficiaryChanged: z.optional(z.boolean()),
})

export type PaymentTerms = z.infer<typeof paymentTermsSchema>
export type PaymentStageDraft = PaymentTerms['stages'][number]

/**
 * Usual ways to share a price. Source of the first: 000_4d66ee62ccb1e8b0.txt, step 5: "30% upfront, 70% on inspection
 * clearance"; the others are practice of the trade.
 */
export const stagePresets = {
  '30-70-inspection': [
    { percent: '30', waitsFor: 'contract-signed' },
    { percent: '70', waitsFor: 'inspection-passed' },
  ],
  '30-70-shipped': [
    { percent: '30', waitsFor: 'contract-signed' },
    { percent: '70', waitsFor: 'shipped' },
  ],
  '30-40-30': [
    { percent: '30', waitsFor: 'contract-signed' },
    { percent: '40', waitsFor: 'inspection-passed' },
    { percent: '30', waitsFor: 'received' },
  ],
  '50-50': [
    { percent: '50', waitsFor: 'contract-signed' },
    { percent: '50', waitsFor: 'inspection-passed' },
  ],
  'all-upfront': [{ percent: '100', waitsFor: 'contract-signed' }],
  'net-30': [{ percent: '100', waitsFor: 'received', daysAfter: '30' }],
} as const satisfies Record<string, readonly PaymentStageDraft[]>
