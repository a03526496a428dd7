import * as z from 'zod/mini'
import type { OrderPerformance } from '@/lib/core/order-performance.ts'
import type { Decimal } from '../decimal.ts'
import { note, typed } from '../fields/field-schemas.ts'
import type { Problem } from '../fields/problem.ts'
import { fieldReader, type FieldReader } from '../fields/read-fields.ts'

export const claimOutcomes = ['none', 'open', 'settled', 'refused'] as const

/** How one order went, as typed; stored as it is. */
const pastOrderSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Its number on the platform, or what the buyer calls it. */
  name: z.optional(note),
  promisedOn: z.optional(typed),
  deliveredOn: z.optional(typed),
  ordered: z.optional(typed),
  received: z.optional(typed),
  /** Items that were looked at, and those of them with a defect. */
  checked: z.optional(typed),
  defective: z.optional(typed),
  claim: z.optional(z.enum(claimOutcomes)),
  note: z.optional(z.string().check(z.maxLength(2000))),
})

export const mostPastOrders = 50

export const pastOrdersSchema = z.array(pastOrderSchema).check(z.maxLength(mostPastOrders))

export type PastOrder = z.infer<typeof pastOrderSchema>

interface ReadOrder {
  isLate?: boolean
  isShort?: boolean
  defects?: { checked: Decimal; defective: Decimal }
}

/** What was not entered is unknown; what was entered wrong is reported and not counted. */
function readOrder(order: PastOrder, path: string, fields: FieldReader): ReadOrder {
  const day = (name: 'promisedOn' | 'deliveredOn') =>
    order[name] ? fields.day(`${path}.${name}`, order[name]) : undefined
  const count = (name: 'ordered' | 'received' | 'checked' | 'defective') =>
    order[name]?.trim() ? fields.number(`${path}.${name}`, order[name], { whole: true }) : undefined
  const [promised, delivered] = [day('promisedOn'), day('deliveredOn')]
  const [ordered, received] = [count('ordered'), count('received')]
  const [checked, defective] = [count('checked'), count('defective')]
  const isTooMany = checked !== undefined && defective !== undefined && defective.gt(checked)
  if (isTooMany) fields.report(`${path}.defective`, 'too-large', { max: checked.toFixed() })
  return {
    ...(promised !== undefined && delivered !== undefined && { isLate: delivered > promised }),
    ...(ordered !== undefined && received !== undefined && { isShort: received.lt(ordered) }),
    ...(checked !== undefined &&
      defective !== undefined &&
      !isTooMany &&
      checked.gt(0) && { defects: { checked, defective } }),
  }
}

/** How the orders went in sum, and what of their fields cannot be used. `undefined` where there is no order. */
export function orderPerformance(orders: readonly PastOrder[]): {
  performance?: OrderPerformance
  problems: Problem[]
} {
  const fields = fieldReader()
  const read = orders.map((order, index) => readOrder(order, `orders.${index}`, fields))
  if (orders.length === 0) return { problems: [] }
  const counted = read.flatMap(({ defects }) => defects ?? [])
  const checked = counted.reduce((sum, one) => sum + one.checked.toNumber(), 0)
  const defective = counted.reduce((sum, one) => sum + one.defective.toNumber(), 0)
  return {
    problems: fields.problems,
    performance: {
      orders: orders.length,
      late: read.filter(({ isLate }) => isLate).length,
      dated: read.filter(({ isLate }) => isLate !== undefined).length,
      short: read.filter(({ isShort }) => isShort).length,
      ...(checked > 0 && { defectPercent: (100 * defective) / checked }),
      claims: orders.filter(({ claim }) => claim !== undefined && claim !== 'none').length,
    },
  }
}
