import * as z from 'zod/mini'
import { complianceDocumentSchema } from '../compliance/compliance-document.ts'
import { diligenceSchema } from '../diligence/diligence.ts'
import { disputeDocumentSchema } from '../dispute/dispute-document.ts'
import { money, typed } from '../fields/field-schemas.ts'
import { inspectionDraftSchema } from '../inspection/inspection-plan.ts'
import { scheduleDraftSchema } from '../milestones/schedule.ts'
import { paymentTermsSchema } from '../payment/payment-terms.ts'
import { assuranceRulesSchema, receiptChecks } from '../payment/trade-assurance.ts'
import { risksDocumentSchema } from '../risk-register/risks-document.ts'
import { costDocumentSchema, orderDocumentSchema } from './order-document.ts'
import { specificationDocumentSchema } from './specification-document.ts'
import { ownTemplatesSchema, writingDocumentSchema } from './writing-document.ts'

/** How an order is paid, and its price where it is not to follow from the landed cost. */
const paymentDocumentSchema = z.extend(paymentTermsSchema, { price: z.optional(money) })

const assuranceDocumentSchema = z.object({
  rules: assuranceRulesSchema,
  /** The day on which the buyer confirmed receipt. */
  confirmedOn: z.optional(typed),
  done: z.array(z.enum(receiptChecks)).check(z.maxLength(receiptChecks.length)),
})

/**
 * The documents of the plan by kind: `order`, `specification` and `compliance` are about a list, `templates` about
 * neither, all others about a supplier.
 */
const planSchemas = {
  order: orderDocumentSchema,
  'landed-cost': costDocumentSchema,
  inspection: inspectionDraftSchema,
  payment: paymentDocumentSchema,
  milestones: scheduleDraftSchema,
  assurance: assuranceDocumentSchema,
  specification: specificationDocumentSchema,
  writing: writingDocumentSchema,
  templates: ownTemplatesSchema,
  diligence: diligenceSchema,
  dispute: disputeDocumentSchema,
  compliance: complianceDocumentSchema,
  risks: risksDocumentSchema,
} as const

export type PlanKind = keyof typeof planSchemas
export type PlanDocument<Kind extends PlanKind> = z.infer<(typeof planSchemas)[Kind]>
export type PlanDocuments = { [Kind in PlanKind]?: PlanDocument<Kind> }

export const planKinds = Object.keys(planSchemas) as PlanKind[]

/** Stored rows as the documents that they hold; what is of no kind that we know, or not of its shape, is left out. */
export function readDocuments(
  rows: readonly { kind: string; data: unknown; updatedAt: number }[],
): PlanDocuments {
  const latestLast = rows.toSorted((one, other) => one.updatedAt - other.updatedAt)
  const read = latestLast.flatMap(({ kind, data }) => {
    const known = planKinds.find((one) => one === kind)
    const document = known && planSchemas[known].safeParse(data).data
    return document === undefined ? [] : [[kind, document] as const]
  })
  return Object.fromEntries(read)
}
