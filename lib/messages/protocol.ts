import * as z from 'zod/mini'
import { assessmentSchema } from '@/lib/core/assessment-schema.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { knownSupplierSchema, recordedFactsSchema } from '@/lib/core/known-supplier.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { readingSchema } from '@/lib/core/reading-schema.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { whyTextsSchema } from '@/lib/core/why-texts.ts'

/** Ids that the sender makes, so that a repeated message changes nothing. */
const clientId = z.uuid()
const identitySchema = z
  .object({ companyId: z.optional(companyIdSchema), host: z.optional(shopHostSchema) })
  .check(z.refine(({ companyId, host }) => (companyId ?? host) !== undefined))
const nothing = z.object({})

/**
 * All that a content script may ask of the background. Only JSON travels. No message deletes, imports, restores or
 * changes settings: extension pages do that themselves, on the database.
 */
export const contentMessages = {
  /** What the page says; the answer holds what is known of each of its suppliers, in the reading's order. */
  'report-reading': {
    request: z.object({ reading: readingSchema }),
    response: z.object({ known: z.array(z.nullable(knownSupplierSchema)).check(z.maxLength(maxEntries)) }),
  },
  /** The sentences that explain one assessment, in the language in force. */
  'why-texts': {
    request: z.object({ assessment: assessmentSchema, facts: recordedFactsSchema }),
    response: whyTextsSchema,
  },
  /** Puts a supplier on the active list; answered once it is on disk. */
  'save-supplier': {
    request: z.object({ saveId: clientId, supplier: identitySchema }),
    response: z.object({ saved: z.literal(true) }),
  },
  /** Takes back exactly the save with this id, as long as nothing was written to its entry since. */
  'undo-save': {
    request: z.object({ saveId: clientId }),
    response: z.object({ undone: z.boolean() }),
  },
  /** Opens the side panel; false where the browser does not let a page's click do that. */
  'open-panel': { request: nothing, response: z.object({ opened: z.boolean() }) },
} as const

/** All that a popup or panel may ask of a tab's content script. */
export const pageMessages = {
  'page-suppliers': {
    request: nothing,
    response: z.object({
      kind: z.enum(pageKinds),
      suppliers: z
        .array(
          z.object({
            companyId: z.optional(companyIdSchema),
            host: z.optional(shopHostSchema),
            facts: recordedFactsSchema,
            assessment: assessmentSchema,
          }),
        )
        .check(z.maxLength(maxEntries)),
    }),
  },
} as const

export type ContentMessages = typeof contentMessages
export type PageMessages = typeof pageMessages
export type MessageType = keyof ContentMessages | keyof PageMessages

type Messages = ContentMessages & PageMessages
export type Request<Type extends MessageType> = z.infer<Messages[Type]['request']>
export type Response<Type extends MessageType> = z.infer<Messages[Type]['response']>

/** How a message travels. */
export const envelopeSchema = z.object({ type: z.string().check(z.maxLength(40)), data: z.unknown() })

/** How an answer travels: anything else, silence included, counts as a failure. */
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string().check(z.maxLength(60)) }),
])

export type Reply = z.infer<typeof replySchema>
