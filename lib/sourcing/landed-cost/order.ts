import type { Decimal } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { Guide } from '../guides.ts'
import type { Leg } from '../incoterms/legs.ts'
import type { Delivery } from '../incoterms/terms.ts'
import type { Carton, ContainerSize } from './chargeable.ts'
import type { FreightMethod } from './freight-guide.ts'
import type { Market } from './markets.ts'

/** A price that holds from a number of units on, in the currency of the order. */
export interface PriceStep {
  from: Decimal
  price: Decimal
  source: 'quote' | 'tier'
  /** The quote's last day is over. */
  expired?: true
}

/** An amount, or percent of what the field names. */
export type Charge = { amount: Decimal } | { percent: Decimal }

export interface Duty {
  label: string
  basis: 'percent' | 'per-kg' | 'per-unit'
  value: Decimal
  source: string
  on: Day
}

export interface FreightRate {
  rate: Decimal
  basis: 'by-method' | 'per-kg' | 'total'
  /** Of a rough default: the ends around `rate`. */
  estimate?: { min: Decimal; max: Decimal; guide: Guide }
}

/** One order, read and found usable: every amount in the one currency of the result. */
export interface Order {
  currency: string
  quantity: Decimal
  unit: string
  /** At least one. */
  prices: PriceStep[]
  delivery: Delivery
  method: FreightMethod
  carton?: Carton
  container: { size: ContainerSize; count?: Decimal }
  /** Absent where the seller pays for the main carriage. */
  freight?: FreightRate
  legCosts: Partial<Record<Leg, Decimal>>
  insurance?: Charge
  insuredPercent: Decimal
  market: Market
  carriageInPrice?: Decimal
  duties: Duty[]
  entryFees?: Decimal
  broker?: Decimal
  tax?: { percent: Decimal; reclaimable: boolean }
  inspection?: Decimal
  samples?: Decimal
  /** The part of the tooling that this order bears. */
  tooling?: Decimal
  paymentFee?: Charge
  storage?: Decimal
  documents?: Decimal
  contingency?: Charge
  sellingPrice?: Decimal
}
