import * as z from 'zod/mini'
import { attachmentSchema } from './attachment.ts'
import { decisions } from './decision.ts'
import { amountField, dayField, idField, lineField, momentField, textField } from './field-schemas.ts'
import { planSchema } from './plan.ts'
import { quoteSchema } from './quote.ts'
import { listingSchema } from './reading-schema.ts'

/** Where the buyer stands with a supplier, in the usual order. */
export const entryStatuses = [
  'researching',
  'contacted',
  'sampling',
  'negotiating',
  'ordered',
  'backup',
  'rejected',
] as const

export const priorities = ['high', 'medium', 'low'] as const

export { decisions }

/** What a list may be told apart by. */
export const listColours = ['grey', 'red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'] as const

/** A named shortlist. */
export const listSchema = z.object({
  id: idField,
  name: lineField,
  colour: z.optional(z.enum(listColours)),
  /** Lists are shown by ascending position. */
  position: z.number(),
  createdAt: momentField,
})

/** What the buyer says of a supplier within one list. */
const judgementSchema = z.object({
  status: z.enum(entryStatuses),
  priority: z.optional(z.enum(priorities)),
  tags: z.optional(z.array(lineField).check(z.maxLength(30))),
  /** The buyer's own rating, 1 to 5. */
  rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
  decision: z.optional(z.enum(decisions)),
  decisionReason: z.optional(textField),
  /** What to do next, and on which day (`2026-11-21`). */
  nextAction: z.optional(z.object({ text: textField, day: z.optional(dayField) })),
})

const positive = amountField.check(z.gt(0))

/** How an offer is packed, which pages rarely state. */
const packingSchema = z.object({
  /** Outer size of a carton, in centimetres. */
  cartonCm: z.optional(z.object({ length: positive, width: positive, height: positive })),
  /** Gross weight of a carton, in kilograms. */
  grossWeightKg: z.optional(positive),
  unitsPerCarton: z.optional(z.int().check(z.gt(0), z.lte(1e9))),
})

/** An offer that the buyer wants to keep as it was when pinned. */
const pinnedListingSchema = z.extend(packingSchema, {
  id: idField,
  listing: listingSchema,
  pinnedAt: momentField,
})

/** Most offers that can be pinned to one entry. */
const maxPinned = 30

/** One supplier in one list. */
export const entrySchema = z.extend(judgementSchema, {
  /** Made by whoever saved, so that a repeated save changes nothing. */
  id: idField,
  listId: idField,
  supplierId: idField,
  pinned: z.optional(z.array(pinnedListingSchema).check(z.maxLength(maxPinned))),
  /** Where it stands in the buyer's own order, ascending; absent where it was never moved, and stands at `addedAt`. */
  position: z.optional(z.number()),
  addedAt: momentField,
  /** When the buyer last changed anything in it; equal to `addedAt` where nothing was. */
  updatedAt: momentField,
})

/** What the buyer wrote about a supplier, whatever lists it is in. */
export const noteSchema = z.object({
  id: idField,
  supplierId: idField,
  text: textField,
  /** The note beside which this text was kept, because both were written at the same time in two places. */
  besides: z.optional(idField),
  createdAt: momentField,
  updatedAt: momentField,
})

/** Everything that one delete took away; restoring puts it all back. */
export const trashItemSchema = z.object({
  id: idField,
  deletedAt: momentField,
  lists: z.array(listSchema),
  entries: z.array(entrySchema),
  notes: z.array(noteSchema),
  quotes: z.optional(z.array(quoteSchema)),
  plans: z.optional(z.array(planSchema)),
  attachments: z.optional(z.array(attachmentSchema)),
})

export type EntryStatus = (typeof entryStatuses)[number]
export type ListColour = (typeof listColours)[number]
export type List = z.infer<typeof listSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type Entry = z.infer<typeof entrySchema>
export type Packing = z.infer<typeof packingSchema>
export type PinnedListing = z.infer<typeof pinnedListingSchema>
export type Note = z.infer<typeof noteSchema>
export type TrashItem = z.infer<typeof trashItemSchema>
