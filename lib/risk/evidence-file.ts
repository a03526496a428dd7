import * as z from 'zod/mini'
import { certificateSchema, detailsSchema } from '@/lib/core/details-schema.ts'
import { factSchemas } from '@/lib/core/fact-schemas.ts'
import { factNames, maxFieldLength, type FactName } from '@/lib/core/facts.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { listingSchema } from '@/lib/core/reading-schema.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'
import type { Context } from './evidence.ts'
import { scanTexts } from './text/scan-texts.ts'

/** Most suppliers that one file may hold, and most earlier readings of one. */
const maxSuppliers = 10_000
const maxHistory = 1000

const short = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))
const long = z.string().check(z.maxLength(100_000))
const amount = z.number().check(z.gte(0), z.lte(1e15))

const statement = <Value extends z.core.SomeType>(value: Value) =>
  z.object({
    value: z.nullable(value),
    raw: z.optional(z.string().check(z.maxLength(maxFieldLength))),
    source: z.prefault(z.string().check(z.minLength(1), z.maxLength(200)), 'file'),
  })

type StatementsShape = {
  [Name in FactName]: z.ZodMiniOptional<ReturnType<typeof statement<(typeof factSchemas)[Name]>>>
}

const facts = z.object(
  Object.fromEntries(
    factNames.map((name) => [name, z.optional(statement(factSchemas[name]))]),
  ) as StatementsShape,
)

/** What only red flags read: in another shape than ours it is left out, so that a file made for others still works. */
const orLeftOut = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.catch(schema, undefined)])) as {
    [Key in keyof Shape]: z.ZodMiniCatch<Shape[Key]>
  }

/** A list, or one text with commas. */
const listOrText = z.catch(
  z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'string' ? value.split(/[,;，、]\s*/).filter((item) => item !== '') : value,
    ),
    detailsSchema.shape.mainProducts,
  ),
  undefined,
)

const detailsInFile = z.object({
  ...orLeftOut(detailsSchema.shape),
  mainProducts: listOrText,
  paymentTerms: listOrText,
})

/** An offer whose ids are the writer's own. Its texts may stand in any shape, and are gathered as words. */
const offerInFile = z.object({
  ...orLeftOut(z.omit(listingSchema, { texts: true, images: true }).shape),
  productId: z.optional(z.string().check(z.maxLength(40))),
  price: listingSchema.shape.price,
  moq: listingSchema.shape.moq,
})

/** Pages have many places for words about an offer: whatever an entry says beside the known fields is kept as text. */
const offerWithText = z.looseObject(offerInFile.shape)
const detailsWithText = z.looseObject(detailsInFile.shape)

const making = {
  language: z.optional(z.string().check(z.maxLength(20))),
  reader: z.optional(z.string().check(z.maxLength(40))),
}

const day = z.string().check(
  z.maxLength(40),
  z.refine((text) => !Number.isNaN(Date.parse(text)), { error: 'not a date' }),
)

const pastReading = z.object({
  ...making,
  at: day,
  page: z.enum(pageKinds),
  host: z.optional(shopHostSchema),
  facts,
  details: z.optional(detailsInFile),
  listing: z.optional(offerInFile),
})

const filedEvidence = z.object({
  ...making,
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  page: z.enum(pageKinds),
  facts,
  details: z.optional(detailsWithText),
  listing: z.optional(offerWithText),
  /** The offers of the result page, or entries like this one that hold them. */
  cohort: z.optional(
    z.array(z.union([z.object({ listing: offerInFile }), offerInFile])).check(z.maxLength(maxEntries)),
  ),
  history: z.optional(z.array(pastReading).check(z.maxLength(maxHistory))),
  others: z.optional(
    z
      .array(z.object({ companyId: companyIdSchema, facts, details: z.optional(detailsInFile) }))
      .check(z.maxLength(maxEntries)),
  ),
  texts: z.optional(
    z.object({ title: z.optional(long), description: z.optional(long), images: z.optional(long) }),
  ),
  links: z.optional(z.array(z.object({ text: long, address: short })).check(z.maxLength(maxEntries))),
  buyer: z.optional(
    z.object({
      licence: z.optional(
        z.object({ name: z.optional(short), city: z.optional(short), address: z.optional(short) }),
      ),
      certificates: z.optional(z.array(certificateSchema).check(z.maxLength(100))),
      email: z.optional(short),
      sameTextAs: z.optional(short),
      sameImageAs: z.optional(short),
      peers: z.optional(z.object({ employees: z.optional(amount), annualRevenueUsd: z.optional(amount) })),
      annualRevenueUsd: z.optional(amount),
    }),
  ),
})

/**
 * The schema of a hand-written file about suppliers, one or many: as pages say it, but without the sources. A fact
 * with value null means that the page says there is none. Chosen by the content, so that errors name their place.
 */
export function evidenceFileSchema(content: unknown) {
  return Array.isArray(content) ? z.array(filedEvidence).check(z.maxLength(maxSuppliers)) : filedEvidence
}

export type FiledEvidence = z.infer<typeof filedEvidence>

/** All text in a value that is not one of the known fields. */
function otherText(value: unknown, known: object, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > 4) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key in known ? [] : otherText(inner, {}, depth + 1),
  )
}

/** The evidence that a file's entry stands for, as read at `now` (milliseconds since the epoch). */
export function filedContext(
  { page, facts: stated, cohort, history, texts, ...filed }: FiledEvidence,
  now: number,
): { facts: RecordedFacts; context: Context } {
  const { details, listing } = filed
  const words = [...otherText(listing, offerInFile.shape), ...otherText(details, detailsSchema.shape)]
  const marks = scanTexts({
    title: texts?.title ?? listing?.title,
    description: texts?.description ?? (words.length > 0 ? words.join('\n') : undefined),
    images: texts?.images,
    paymentTerms: details?.paymentTerms,
    companyName: stated.name?.value ?? undefined,
    mainProducts: details?.mainProducts,
  })
  return {
    facts: recordFacts(stated, page, now),
    context: {
      ...filed,
      now,
      texts: marks,
      cohort: cohort?.map((one) => ('listing' in one ? one.listing : one)),
      history: history?.map((past) => ({ ...past, at: Date.parse(past.at) })),
    },
  }
}
