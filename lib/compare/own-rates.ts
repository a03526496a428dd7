import * as z from 'zod/mini'
import { dayField } from '@/lib/core/field-schemas.ts'
import type { UnitPrice } from './offer-at.ts'

const currency = z.string().check(z.regex(/^[A-Z]{3}$/))

/** Rates of exchange that the buyer entered: what one unit of `from` is worth in `to`, on a day. */
export const ownRatesSchema = z.object({
  /** The currency that prices are compared in, once the buyer chose one. */
  currency: z.optional(currency),
  rates: z
    .array(
      z.object({
        from: currency,
        to: currency,
        rate: z.number().check(z.gt(0), z.lte(1e9)),
        on: dayField,
      }),
    )
    .check(z.maxLength(200)),
})

export type OwnRates = z.infer<typeof ownRatesSchema>
export type OwnRate = OwnRates['rates'][number]

/** A price in another currency than the stated one, with the day of the rate. */
export interface ConvertedPrice extends Pick<UnitPrice, 'min' | 'max' | 'currency'> {
  on: string
}

/** The rate between two currencies, in whichever direction it was entered; absent where there is none. */
export function rateBetween(from: string, to: string, rates: readonly OwnRate[]): OwnRate | undefined {
  const straight = rates.find((one) => one.from === from && one.to === to)
  if (straight !== undefined) return straight
  const inverse = rates.find((one) => one.from === to && one.to === from)
  return inverse && { from, to, rate: 1 / inverse.rate, on: inverse.on }
}

/** A price by the buyer's own rate; absent where none was entered, or none is needed. */
export function convertPrice(
  { min, max, currency: from }: Pick<UnitPrice, 'min' | 'max' | 'currency'>,
  to: string,
  rates: readonly OwnRate[],
): ConvertedPrice | undefined {
  const found = from === to ? undefined : rateBetween(from, to, rates)
  return found && { min: min * found.rate, max: max * found.rate, currency: to, on: found.on }
}

/** The rates with this one in place of the earlier ones between its two currencies. */
export const withRate = (rates: readonly OwnRate[], { from, to, ...rest }: OwnRate): OwnRate[] => [
  ...rates.filter((one) => !(one.from === from && one.to === to) && !(one.from === to && one.to === from)),
  { from, to, ...rest },
]
