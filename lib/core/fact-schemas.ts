import * as z from 'zod/mini'
import { factNames, isFactValue, type FactName, type FactValue } from './facts.ts'
import { maxFieldLength } from './max-field-length.ts'

/** The schema of each fact's value. */
export const factSchemas = Object.fromEntries(
  factNames.map((name) => [name, z.custom<FactValue<typeof name>>((value) => isFactValue(name, value))]),
) as { [Name in FactName]: z.ZodMiniCustom<FactValue<Name>, FactValue<Name>> }

export const factSchema = <Value extends z.core.SomeType>(value: Value) =>
  z.object({
    value: z.nullable(value),
    raw: z.optional(z.string().check(z.maxLength(maxFieldLength))),
    source: z.string().check(z.minLength(1), z.maxLength(200)),
  })

type FactsShape = {
  [Name in FactName]: z.ZodMiniOptional<ReturnType<typeof factSchema<(typeof factSchemas)[Name]>>>
}

export const factsSchema = z.object(
  Object.fromEntries(
    factNames.map((name) => [name, z.optional(factSchema(factSchemas[name]))]),
  ) as FactsShape,
)
