import * as z from 'zod/mini'
import { detailsSchema } from '@/lib/core/details-schema.ts'
import { factSchemas } from '@/lib/core/fact-schemas.ts'
import { factNames, type FactName } from '@/lib/core/facts.ts'
import { maxFieldLength } from '@/lib/core/max-field-length.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { listingSchema } from '@/lib/core/reading-schema.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'
import type { Context } from './evidence.ts'
import {
  filedCertificates,
  filedLeadTime,
  filedLinks,
  filedReport,
  filedTiers,
  listOrText,
} from './filed-shapes.ts'
import { withTexts } from './with-texts.ts'

/** Most suppliers that one file may hold, and most earlier readings of one. */
const maxSuppliers = 10_000
const maxHistory = 1000

const short = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))
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

const detailsInFile = z.object({
  ...orLeftOut(detailsSchema.shape),
  mainProducts: listOrText,
  exportMarkets: listOrText,
  paymentTerms: listOrText,
  report: filedReport,
  certificates: filedCertificates,
})

/** An offer whose ids are the writer's own. Its texts may stand in any shape, and are gathered as words. */
const offerInFile = z.object({
  ...orLeftOut(z.omit(listingSchema, { texts: true, images: true }).shape),
  productId: z.optional(z.string().check(z.maxLength(40))),
  price: listingSchema.shape.price,
  moq: listingSchema.shape.moq,
  tiers: filedTiers,
  leadTimeDays: filedLeadTime,
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
  /** Words of the offer, in any shape. */
  texts: z.optional(z.unknown()),
  links: filedLinks,
  buyer: z.optional(
    z.object({
      licence: z.optional(
        z.object({ name: z.optional(short), city: z.optional(short), address: z.optional(short) }),
      ),
      certificates: filedCertificates,
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

/** Addresses of pictures are no words. */
const isAddress = (text: string) => /^(?:https?:)?\/\/\S+$/.test(text)

/** All text in a value that is not one of the known fields. */
function otherText(value: unknown, known: object, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > 4) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key in known) return []
    const words = otherText(inner, {}, depth + 1)
    return key === 'images' ? words.filter((text) => !isAddress(text)) : words
  })
}

const textsWithTitle = z.object({ title: short })

/** The evidence that a file's entry stands for, as read at `now` (milliseconds since the epoch). */
export function filedContext(
  { facts: stated, cohort, history, texts, ...filed }: FiledEvidence,
  now: number,
): { facts: RecordedFacts; context: Context } {
  const words = [
    ...otherText(texts, {}),
    ...otherText(filed.listing, offerInFile.shape),
    ...otherText(filed.details, detailsSchema.shape),
  ]
  const filedFacts = recordFacts(stated, filed.page, now)
  const title = filed.listing?.title ?? textsWithTitle.safeParse(texts).data?.title
  const context: Context = {
    ...filed,
    now,
    listing: {
      ...filed.listing,
      ...(title !== undefined && { title }),
      ...(words.length > 0 && { texts: { description: words.join('\n') } }),
    },
    cohort: cohort?.map((one) => ('listing' in one ? one.listing : one)),
    history: history?.map((past) => ({ ...past, at: Date.parse(past.at) })),
  }
  return { facts: filedFacts, context: withTexts(context, filedFacts) }
}
