import { Decimal } from '../decimal.ts'
import type { Order } from './order.ts'
import { landedCost } from './landed-cost.ts'

export interface Margin {
  sellingPrice: string
  /** A unit; negative where it is sold below what it costs. */
  profit: string
  /** Profit as percent of the selling price; absent where the price is zero. */
  marginPercent?: string
  /** Profit as percent of the landed cost; absent where that is zero. */
  markupPercent?: string
}

/** What is left of the selling price of a unit; `undefined` where none was entered. */
export function marginOf(order: Order): Margin | undefined {
  const { sellingPrice } = order
  if (sellingPrice === undefined) return undefined
  const cost = new Decimal(landedCost(order).perUnit)
  const profit = sellingPrice.minus(cost)
  const percent = (base: Decimal) => profit.times(100).div(base).round(2).toFixed()
  return {
    sellingPrice: sellingPrice.toFixed(),
    profit: profit.toFixed(),
    ...(sellingPrice.gt(0) && { marginPercent: percent(sellingPrice) }),
    ...(cost.gt(0) && { markupPercent: percent(cost) }),
  }
}
