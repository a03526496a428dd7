import type { Decimal } from '../decimal.ts'
import type { PriceStep } from './order.ts'

export interface PriceAt<Step = PriceStep> {
  step: Step
  /** The quantity lies below every step: the lowest one is taken, and it may not be for sale at all. */
  belowLowest: boolean
}

/**
 * The unit price at a quantity: of the quotes that reach down to it the highest step, else of the tiers. Of two for
 * the same quantity the later one counts. `steps` holds at least one.
 */
export function priceAt<Step extends Pick<PriceStep, 'from' | 'source'>>(
  quantity: Decimal,
  steps: readonly Step[],
): PriceAt<Step> {
  const byQuantity = steps.toSorted((one, other) => one.from.cmp(other.from))
  const reached = byQuantity.filter(({ from }) => from.lte(quantity))
  const step = reached.findLast(({ source }) => source === 'quote') ?? reached.at(-1)
  if (step !== undefined) return { step, belowLowest: false }
  const [lowest] = byQuantity
  if (lowest === undefined) throw new Error('An order without a price')
  return { step: lowest, belowLowest: true }
}
