import * as z from 'zod/mini'
import { factNames, factSchemas, maxFieldLength, type FactName } from '@/lib/core/facts.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'

/** Most suppliers that one file may hold. */
const maxSuppliers = 10_000

const statement = <Value extends z.core.SomeType>(value: Value) =>
  z.object({
    value: z.nullable(value),
    raw: z.optional(z.string().check(z.maxLength(maxFieldLength))),
    source: z.prefault(z.string().check(z.minLength(1), z.maxLength(200)), 'file'),
  })

type StatementsShape = {
  [Name in FactName]: z.ZodMiniOptional<ReturnType<typeof statement<(typeof factSchemas)[Name]>>>
}

const statementsSchema = z.object(
  Object.fromEntries(
    factNames.map((name) => [name, z.optional(statement(factSchemas[name]))]),
  ) as StatementsShape,
)

const evidenceSchema = z.object({
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  page: z.enum(pageKinds),
  facts: statementsSchema,
})

/**
 * What a hand-written file says of suppliers, one or many: as a reading says it, but without the sources. A fact with
 * value null means that the page says there is none.
 */
export const evidenceFileSchema = z.union([
  evidenceSchema,
  z.array(evidenceSchema).check(z.maxLength(maxSuppliers)),
])

export type FiledEvidence = z.infer<typeof evidenceSchema>
