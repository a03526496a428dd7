import type { Cell } from './cell.ts'
import type { ComparedSupplier } from './compared-supplier.ts'
import type { Measure } from './fact-measures.ts'
import { offerAt, type Offer } from './offer-at.ts'
import type { OwnRates } from './own-rates.ts'
import { properties } from './properties.ts'
import { groups, type Group, type PropertyId } from './property.ts'

/** What an order would be, and how prices of several currencies are compared. */
export interface ComparisonTerms {
  quantity: number
  /** ISO 8601. */
  today: string
  own: OwnRates
  /** The product chosen of a supplier, by the id of its record. */
  products?: Readonly<Record<string, string>>
}

export interface ComparisonRow {
  id: PropertyId
  /** One a supplier, in their order; absent where the value is not known. */
  cells: readonly (Cell | undefined)[]
  /** Whether its value is the best of the row; nothing is where all are equal, or cannot be compared. */
  best: readonly boolean[]
  /** Not all cells say the same. */
  differs: boolean
}

export interface Comparison {
  groups: readonly { id: Group; rows: readonly ComparisonRow[] }[]
  /** One a supplier. */
  offers: readonly Offer[]
  /** The currencies of the prices as they are stated, in the order of the suppliers. */
  currencies: readonly string[]
}

/** A piece is a piece in the plural too. */
const singular = (unit: string) => unit.trim().toLowerCase().replace(/s$/, '')

const allSame = (values: readonly unknown[]) => new Set(values).size <= 1

/** Nothing is best among amounts of two currencies, two windows or two units, or where all are the same. */
function bestOf(measures: readonly (Measure | undefined)[]): boolean[] {
  const known = measures.filter((measure) => measure !== undefined)
  const units = known.flatMap(({ unit }) => (unit === undefined ? [] : singular(unit)))
  const isFair = known.length > 1 && allSame(known.map(({ basis }) => basis)) && allSame(units)
  const costs = known.map(({ cost }) => cost)
  if (!isFair || allSame(costs)) return measures.map(() => false)
  const lowest = Math.min(...costs)
  return measures.map((measure) => measure?.cost === lowest)
}

/**
 * Suppliers side by side, property by property. A property that nobody states is left out, but for signals and price:
 * that they are not known is worth knowing.
 */
export function comparison(
  suppliers: readonly ComparedSupplier[],
  { quantity, today, own, products = {} }: ComparisonTerms,
): Comparison {
  const subjects = suppliers.map((supplier) => {
    const productId = products[supplier.id]
    return {
      supplier,
      today,
      own,
      offer: offerAt({ quantity, today, ...(productId && { productId }) }, supplier),
    }
  })
  const rows = properties.flatMap(({ id, group, read, measure }) => {
    const cells = subjects.map(read)
    const isShown = group === 'signals' || id === 'price' || cells.some((cell) => cell !== undefined)
    const row: ComparisonRow = {
      id,
      cells,
      best: bestOf(cells.map((cell) => cell && measure?.(cell))),
      differs: !allSame(cells.map((cell) => JSON.stringify(cell))),
    }
    return isShown ? [{ group, row }] : []
  })
  const offers = subjects.map(({ offer }) => offer)
  return {
    groups: groups.flatMap((id) => {
      const ofGroup = rows.filter(({ group }) => group === id).map(({ row }) => row)
      return ofGroup.length === 0 ? [] : [{ id, rows: ofGroup }]
    }),
    offers,
    currencies: [...new Set(offers.flatMap(({ price }) => price?.currency ?? []))],
  }
}
