import { larger, percentOf, sum, zero, type Decimal } from '../decimal.ts'
import { payerOf } from '../incoterms/terms.ts'
import type { Cargo } from './chargeable.ts'
import type { LineId } from './cost-lines.ts'
import { customsValueHoldsCarriage } from './markets.ts'
import type { Order } from './order.ts'

export type LineAmounts = Partial<Record<LineId, Decimal>>

/** What the buyer pays on the way to the border, and customs counts where the value holds the carriage. */
const beforeBorder: readonly LineId[] = [
  'origin-loading',
  'pre-carriage',
  'origin-terminal',
  'freight',
  'insurance',
]

/**
 * The value on which duty is charged. Tooling belongs to the price paid (19 CFR 152.103(d), Regulation (EU) No
 * 952/2013, article 71(1)(b)). Carriage and insurance count by market; where a C or D term holds them in the price and
 * the market does not count them, they are taken out as the invoice states them.
 * @param amounts what the buyer pays, in the currency of the order
 */
export function customsValue({ market, delivery, carriageInPrice }: Order, amounts: LineAmounts): Decimal {
  const paid = sum([amounts.goods ?? zero, amounts.tooling ?? zero])
  if (customsValueHoldsCarriage[market])
    return sum([paid, ...beforeBorder.map((line) => amounts[line] ?? zero)])
  const inPrice = payerOf('main-carriage', delivery) === 'seller' ? (carriageInPrice ?? zero) : zero
  return larger(paid.minus(inPrice), zero)
}

/** What each duty of the order comes to, in its order; a duty by weight counts the gross kilograms. */
export function dutyAmounts(
  { duties, quantity }: Order,
  value: Decimal,
  cargo: Cargo | undefined,
): Decimal[] {
  return duties.map((duty) => {
    if (duty.basis === 'percent') return percentOf(value, duty.value)
    return duty.value.times(duty.basis === 'per-unit' ? quantity : (cargo?.grossKilograms ?? zero))
  })
}
