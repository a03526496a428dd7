import * as z from 'zod/mini'

/** What somebody typed into a field, kept as it is: a mistake is shown beside it and never lost. */
export const typed = z.string().check(z.maxLength(40))

/** A line of the buyer's own words: the name of a duty, where a rate comes from. */
export const note = z.string().check(z.maxLength(500))

/** An amount of money; `currency` is ISO 4217. */
export const money = z.object({ amount: typed, currency: typed })

/** A cost that is an amount, or a share of something that the field names. */
export const charge = z.union([money, z.object({ percent: typed })])

export type MoneyDraft = z.infer<typeof money>
export type ChargeDraft = z.infer<typeof charge>
