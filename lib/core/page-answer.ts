import type { Health } from './health.ts'
import { knownSupplier } from './known-supplier.ts'
import type { ReadField } from './read-field.ts'
import { maxEntries } from './reading.ts'
import { listOf, nullable, number, object, passedOn, type ShapeOf } from './shape.ts'

/** What the background answers to what a page says. */
export const pageAnswer = object(
  {
    /** What is known of each company that was named; null of one of which nothing is to be said. */
    known: listOf(nullable(knownSupplier), maxEntries),
    /** For each entry the place of its company in `known`; -1 where it names none. */
    places: listOf(number, maxEntries),
    /** Every fact that was read, with its source. */
    fields: passedOn<ReadField[]>(),
  },
  { health: passedOn<Health>() },
)

export type PageAnswer = ShapeOf<typeof pageAnswer>
