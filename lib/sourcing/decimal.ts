import { Big } from 'big.js'

/** Exact decimal numbers for money. A constructor of our own, so that no other user of the library changes how it divides. */
export const Decimal = Big()
Decimal.DP = 20
Decimal.RM = Big.roundHalfUp

export type Decimal = Big

export const zero = new Decimal(0)

/** Percent of an amount. @example percentOf(new Decimal(200), new Decimal(15)) // 30 */
export function percentOf(amount: Decimal, percent: Decimal): Decimal {
  return amount.times(percent).times('0.01')
}

export function sum(amounts: Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), zero)
}

export function larger(one: Decimal, other: Decimal): Decimal {
  return one.gte(other) ? one : other
}

/** The next whole number up. @example roundUp(new Decimal('2.1')) // 3 */
export function roundUp(amount: Decimal): Decimal {
  return amount.round(0, Big.roundUp)
}

/**
 * An amount in the smallest coin of its currency, half up, so that the lines of a table add up to its total.
 * @example toCents(new Decimal('1.005'), 'USD') // 1.01
 */
export function toCents(amount: Decimal, currency: string): Decimal {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return amount.round(maximumFractionDigits, Big.roundHalfUp)
}

/** What a unit costs: finer than a coin, because a cent in the unit is a fortune in a container. */
export function perUnit(total: Decimal, quantity: Decimal): Decimal {
  return total.div(quantity).round(6, Big.roundHalfUp)
}
