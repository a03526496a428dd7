import { perUnit, toCents, zero } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { Guide } from '../guides.ts'
import type { Leg } from '../incoterms/legs.ts'
import { payerOf } from '../incoterms/terms.ts'
import type { FreightUnit } from './chargeable.ts'
import { costAmounts, totalOf, type CostAmounts } from './cost-amounts.ts'
import { lineSpecs, type CostGroup, type LineId } from './cost-lines.ts'
import { costWarnings, type CostWarning } from './cost-warnings.ts'
import type { Order } from './order.ts'

/** Money is a decimal string in the currency of the result, exact to its coin; a unit is exact to a millionth. */
export interface CostLine {
  id: LineId
  group: CostGroup
  amount: string
  perUnit: string
  /** The amount is the middle of a guide's rough range. */
  estimate?: { min: string; max: string; guide: Guide }
}

export interface LandedCost {
  currency: string
  quantity: string
  unit: string
  unitPrice: string
  priceSource: 'quote' | 'tier'
  /** What the buyer pays, in its order; what the seller pays or nobody entered is not there. */
  lines: CostLine[]
  sellerPays: readonly Leg[]
  /** The sum of the lines. */
  total: string
  perUnit: string
  customsValue: string
  duties: { label: string; amount: string; source: string; on: Day }[]
  /** Tax that comes back: no cost, but it has to be paid first. */
  reclaimableTax: string
  /** The total and the tax that comes back. */
  cashNeeded: string
  cargo?: { cartons: string; grossKilograms: string; cubicMetres: string }
  /** What the carrier bills. */
  chargeable?: { quantity: string; unit: FreightUnit }
  warnings: CostWarning[]
}

/** What an order costs at the buyer's door: only what the term leaves to the buyer. */
export function landedCost(order: Order): LandedCost {
  const amounts = costAmounts(order)
  const { price, customsValue, reclaimableTax } = amounts
  const total = totalOf(amounts.lines)
  return {
    currency: order.currency,
    quantity: order.quantity.toFixed(),
    unit: order.unit,
    unitPrice: price.step.price.toFixed(),
    priceSource: price.step.source,
    lines: linesOf(order, amounts),
    sellerPays: order.delivery.sellerPays,
    total: total.toFixed(),
    perUnit: perUnit(total, order.quantity).toFixed(),
    customsValue: customsValue.toFixed(),
    duties: dutiesOf(order, amounts),
    reclaimableTax: reclaimableTax.toFixed(),
    cashNeeded: total.plus(reclaimableTax).toFixed(),
    ...shipmentOf(amounts),
    warnings: costWarnings(order, price),
  }
}

function linesOf({ currency, quantity }: Order, { lines, freight }: CostAmounts): CostLine[] {
  const ids = Object.keys(lineSpecs) as LineId[]
  return ids.flatMap((id): CostLine[] => {
    const amount = lines[id]
    if (amount === undefined) return []
    const { group } = lineSpecs[id]
    const line = { id, group, amount: amount.toFixed(), perUnit: perUnit(amount, quantity).toFixed() }
    const { estimate } = freight
    if (id !== 'freight' || estimate === undefined) return [line]
    const min = toCents(estimate.min, currency).toFixed()
    const max = toCents(estimate.max, currency).toFixed()
    return [{ ...line, estimate: { ...estimate, min, max } }]
  })
}

function dutiesOf({ delivery, duties }: Order, amounts: CostAmounts): LandedCost['duties'] {
  if (payerOf('duty-and-tax', delivery) === 'seller') return []
  return duties.map(({ label, source, on }, index) => ({
    label,
    amount: (amounts.duties[index] ?? zero).toFixed(),
    source,
    on,
  }))
}

function shipmentOf({
  freight: { cargo, chargeable },
}: CostAmounts): Pick<LandedCost, 'cargo' | 'chargeable'> {
  return {
    ...(cargo !== undefined && {
      cargo: {
        cartons: cargo.cartons.toFixed(),
        grossKilograms: cargo.grossKilograms.toFixed(),
        cubicMetres: cargo.cubicMetres.toFixed(),
      },
    }),
    ...(chargeable !== undefined && {
      chargeable: { quantity: chargeable.quantity.round(3).toFixed(), unit: chargeable.unit },
    }),
  }
}
