import * as z from 'zod/mini'
import { bands, reasonBins, reasonCodes, severities } from './assessment.ts'
import { factNames } from './facts.ts'
import { pageKinds } from './page-kind.ts'

const percentScore = z.number().check(z.gte(0), z.lte(100))
const params = z.record(
  z.string().check(z.maxLength(40)),
  z.union([z.string().check(z.maxLength(500)), z.number()]),
)
const facts = z.array(z.enum(factNames))
const code = z.string().check(z.minLength(1), z.maxLength(60))
const bin = z.enum(Object.values(reasonBins).flat())
const flagIds = z.array(code).check(z.maxLength(60))
const codes = z.array(z.enum(reasonCodes)).check(z.maxLength(reasonCodes.length))

export const assessmentSchema = z.object({
  scorecard: z.object({ id: code, version: z.int() }),
  band: z.enum(bands),
  provisional: z.boolean(),
  score: z.optional(percentScore),
  best: percentScore,
  worst: percentScore,
  coverage: z.number().check(z.gte(0), z.lte(1)),
  reasons: z
    .array(z.object({ code: z.enum(reasonCodes), points: z.number(), max: z.number(), bin, params, facts }))
    .check(z.maxLength(reasonCodes.length)),
  flags: z
    .array(
      z.object({ id: code, code, severity: z.enum(severities), question: z.optional(code), params, facts }),
    )
    .check(z.maxLength(60)),
  raisedBy: flagIds,
  notChecked: flagIds,
  dropped: codes,
  unseen: codes,
  next: z.optional(z.object({ page: z.enum(pageKinds), codes })),
})
