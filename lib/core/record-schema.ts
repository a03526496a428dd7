import * as z from 'zod/mini'
import { factSchema, factSchemas } from './fact-schemas.ts'
import { factNames, type FactName } from './facts.ts'
import { pageKinds } from './page-kind.ts'

const recordedFact = <Value extends z.core.SomeType>(value: Value) =>
  z.extend(factSchema(value), {
    page: z.enum(pageKinds),
    at: z.number(),
    since: z.optional(z.number()),
    reader: z.optional(z.string().check(z.maxLength(40))),
  })

type RecordedFactsShape = {
  [Name in FactName]: z.ZodMiniOptional<ReturnType<typeof recordedFact<(typeof factSchemas)[Name]>>>
}

export const recordedFactsSchema = z.object(
  Object.fromEntries(
    factNames.map((name) => [name, z.optional(recordedFact(factSchemas[name]))]),
  ) as RecordedFactsShape,
)
