import * as z from 'zod/mini'
import { listingSchema } from './reading-schema.ts'
import type { Listing } from './reading.ts'

const count = z.number().check(z.gte(0), z.lte(1e12))

/** A listing with what only its own page tells. */
export interface Offer extends Listing {
  /** Price breaks in the currency of the listing's price, by rising quantity. */
  tiers?: { from: number; price: number }[]
  /** The shortest lead time of the ladder, in days. */
  leadTimeDays?: number
  /** Made to the buyer's drawing or with the buyer's mark. */
  customised?: boolean
  /** Needs a mould or other tooling of its own. */
  tooled?: boolean
}

export const offerSchema = z.extend(listingSchema, {
  tiers: z.optional(z.array(z.object({ from: count, price: count })).check(z.maxLength(50))),
  leadTimeDays: z.optional(count),
  customised: z.optional(z.boolean()),
  tooled: z.optional(z.boolean()),
})
