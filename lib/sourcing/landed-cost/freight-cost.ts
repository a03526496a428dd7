import { zero, type Decimal } from '../decimal.ts'
import { cargoOf, chargeableOf, type Cargo, type Chargeable } from './chargeable.ts'
import type { FreightRate, Order } from './order.ts'

export interface FreightCost {
  amount: Decimal
  estimate?: { min: Decimal; max: Decimal; guide: NonNullable<FreightRate['estimate']>['guide'] }
  cargo?: Cargo
  /** What the carrier bills; absent where the price is for the whole shipment. */
  chargeable?: Chargeable
}

/** The main carriage that the buyer pays; zero where the seller does. */
export function freightCost(order: Order): FreightCost {
  const cargo = order.carton && cargoOf(order.quantity, order.carton)
  if (order.freight === undefined) return { amount: zero, cargo }
  const { rate, basis, estimate } = order.freight
  const chargeable = billedQuantity(order, cargo, basis)
  const times = (each: Decimal) => (chargeable === undefined ? each : each.times(chargeable.quantity))
  return {
    amount: times(rate),
    ...(estimate !== undefined && {
      estimate: { min: times(estimate.min), max: times(estimate.max), guide: estimate.guide },
    }),
    cargo,
    chargeable,
  }
}

function billedQuantity(
  { method, container }: Order,
  cargo: Cargo | undefined,
  basis: FreightRate['basis'],
): Chargeable | undefined {
  if (basis === 'total') return undefined
  if (basis === 'by-method' && method === 'sea-fcl' && container.count !== undefined)
    return { quantity: container.count, unit: 'container' }
  if (cargo === undefined) return undefined
  return basis === 'per-kg'
    ? { quantity: cargo.grossKilograms, unit: 'kg' }
    : chargeableOf(method, cargo, container.size)
}
