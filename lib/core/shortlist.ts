import * as z from 'zod/mini'

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

/** What the buyer made of a supplier, beside what the score says. */
export const decisions = ['go', 'clarify', 'audit-first', 'no-go'] as const

const id = z.string().check(z.minLength(1), z.maxLength(60))
const line = z.string().check(z.minLength(1), z.maxLength(200))
const text = z.string().check(z.maxLength(20_000))
/** Milliseconds since the epoch. */
const moment = z.number()

/** A named shortlist. */
export const listSchema = z.object({
  id,
  name: line,
  /** Lists are shown by ascending position. */
  position: z.number(),
  createdAt: moment,
})

/** What the buyer says of a supplier within one list. */
export const judgementSchema = z.object({
  status: z.enum(entryStatuses),
  priority: z.optional(z.enum(priorities)),
  tags: z.optional(z.array(line).check(z.maxLength(30))),
  /** The buyer's own rating, 1 to 5. */
  rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
  decision: z.optional(z.enum(decisions)),
  decisionReason: z.optional(text),
  /** What to do next, and on which day (`2026-11-21`). */
  nextAction: z.optional(z.object({ text, day: z.optional(z.iso.date()) })),
})

/** One supplier in one list. */
export const entrySchema = z.extend(judgementSchema, {
  /** Made by whoever saved, so that a repeated save changes nothing. */
  id,
  listId: id,
  supplierId: id,
  addedAt: moment,
  /** When the buyer last changed anything in it; equal to `addedAt` where nothing was. */
  updatedAt: moment,
})

/** What the buyer wrote about a supplier, whatever lists it is in. */
export const noteSchema = z.object({ id, supplierId: id, text, createdAt: moment, updatedAt: moment })

/** Everything that one delete took away; restoring puts it all back. */
export const trashItemSchema = z.object({
  id,
  deletedAt: moment,
  lists: z.array(listSchema),
  entries: z.array(entrySchema),
  notes: z.array(noteSchema),
})

export type EntryStatus = (typeof entryStatuses)[number]
export type List = z.infer<typeof listSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type Entry = z.infer<typeof entrySchema>
export type Note = z.infer<typeof noteSchema>
export type TrashItem = z.infer<typeof trashItemSchema>
