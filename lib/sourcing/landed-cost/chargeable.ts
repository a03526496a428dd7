import { larger, roundUp, type Decimal } from '../decimal.ts'
import type { FreightMethod } from './freight-guide.ts'

export const containerSizes = ['20', '40', '40hc'] as const

export type ContainerSize = (typeof containerSizes)[number]

/**
 * What a container takes in practice: usable cubic metres (about 85 % of the inner space of ISO 668 containers) and
 * kilograms of cargo. Rules of thumb: the forwarder's word counts, and a number of containers can be entered.
 */
const containerLoads: Record<ContainerSize, { cubicMetres: number; kilograms: number }> = {
  '20': { cubicMetres: 28, kilograms: 28_000 },
  '40': { cubicMetres: 58, kilograms: 26_500 },
  '40hc': { cubicMetres: 68, kilograms: 26_500 },
}

/** Cubic centimetres that are charged like a kilogram: 6000 by air (IATA), 5000 by courier. */
const volumetricDivisor = { air: '6000', courier: '5000' } as const

/** One export carton. */
export interface Carton {
  cubicCentimetres: Decimal
  grossKilograms: Decimal
  /** Pieces in it. */
  units: Decimal
}

export interface Cargo {
  cartons: Decimal
  grossKilograms: Decimal
  cubicMetres: Decimal
}

/** Everything that is shipped. The last carton travels whole, however few pieces are in it. */
export function cargoOf(quantity: Decimal, carton: Carton): Cargo {
  const cartons = roundUp(quantity.div(carton.units))
  return {
    cartons,
    grossKilograms: cartons.times(carton.grossKilograms),
    cubicMetres: cartons.times(carton.cubicCentimetres).times('0.000001'),
  }
}

export type FreightUnit = 'kg' | 'w/m' | 'container'

export interface Chargeable {
  quantity: Decimal
  unit: FreightUnit
}

/**
 * What a carrier bills: the heavier of scale and volume by air and courier, the larger of tonnes and cubic metres
 * (W/M) as part of a container, else whole containers.
 */
export function chargeableOf(method: FreightMethod, cargo: Cargo, size: ContainerSize): Chargeable {
  const { grossKilograms, cubicMetres } = cargo
  if (method === 'sea-fcl') {
    const load = containerLoads[size]
    const byVolume = roundUp(cubicMetres.div(load.cubicMetres))
    const byWeight = roundUp(grossKilograms.div(load.kilograms))
    return { quantity: larger(byVolume, byWeight), unit: 'container' }
  }
  if (method === 'sea-lcl') {
    return { quantity: larger(grossKilograms.times('0.001'), cubicMetres), unit: 'w/m' }
  }
  const volumetric = cubicMetres.times('1000000').div(volumetricDivisor[method])
  return { quantity: larger(grossKilograms, volumetric), unit: 'kg' }
}
