import { termWarnings, type TermWarning } from '../incoterms/term-warnings.ts'
import { payerOf } from '../incoterms/terms.ts'
import { customsValueHoldsCarriage } from './markets.ts'
import type { Order } from './order.ts'
import type { PriceAt } from './price-at.ts'

export type CostWarning =
  | TermWarning
  /** The price is that of the smallest quantity offered, which is more than is wanted. */
  | { code: 'below-lowest-price'; from: string }
  | { code: 'quote-expired' }
  | { code: 'freight-is-estimate' }
  | { code: 'not-insured' }
  /** Carriage stands in the price and so in the customs value, where this market would not count it. */
  | { code: 'carriage-in-customs-value' }
  | { code: 'no-duty-entered' }

/** What somebody who reads the total should know about it. */
export function costWarnings(order: Order, { step, belowLowest }: PriceAt): CostWarning[] {
  const { delivery, method, market } = order
  const buyerPays = (leg: Parameters<typeof payerOf>[0]) => payerOf(leg, delivery) === 'buyer'
  const carriageCounted =
    !customsValueHoldsCarriage[market] && !buyerPays('main-carriage') && order.carriageInPrice === undefined
  const warnings: [boolean, CostWarning][] = [
    [belowLowest, { code: 'below-lowest-price', from: step.from.toFixed() }],
    [step.expired === true, { code: 'quote-expired' }],
    [order.freight?.estimate !== undefined, { code: 'freight-is-estimate' }],
    [buyerPays('insurance') && order.insurance === undefined, { code: 'not-insured' }],
    [buyerPays('duty-and-tax') && carriageCounted, { code: 'carriage-in-customs-value' }],
    [buyerPays('duty-and-tax') && order.duties.length === 0, { code: 'no-duty-entered' }],
  ]
  return [
    ...warnings.flatMap(([holds, warning]) => (holds ? [warning] : [])),
    ...termWarnings(delivery.term, method),
  ]
}
