import * as z from 'zod/mini'
import { note, typed } from '../fields/field-schemas.ts'
import { diligenceCheckIds } from './checklist.ts'

export const diligenceOutcomes = ['passed', 'concern', 'failed', 'not-applicable'] as const

export type DiligenceOutcome = (typeof diligenceOutcomes)[number]

const resultSchema = z.object({
  check: z.enum(diligenceCheckIds),
  outcome: z.optional(z.enum(diligenceOutcomes)),
  /** The day on which it was checked, as typed. */
  on: z.optional(typed),
  note: z.optional(z.string().check(z.maxLength(20_000))),
})

/** A certificate as the buyer typed it off. */
const certificateSchema = z.object({
  name: z.optional(note),
  number: z.optional(note),
  holder: z.optional(note),
  validUntil: z.optional(typed),
})

export const mostCertificates = 20

/** What was typed off papers and found elsewhere, as it was typed; red flags compare it with what pages say. */
const inputsSchema = z.object({
  /** From the business licence that the supplier sent; `code` is its Unified Social Credit Code. */
  licence: z.optional(
    z.object({
      name: z.optional(note),
      city: z.optional(note),
      address: z.optional(note),
      code: z.optional(note),
    }),
  ),
  certificates: z.optional(z.array(certificateSchema).check(z.maxLength(mostCertificates))),
  email: z.optional(note),
  /** Companies whose page carries the same description, or the same photograph. */
  sameTextAs: z.optional(note),
  sameImageAs: z.optional(note),
  /** What comparable suppliers claim, and what this one claims, a year. */
  peerEmployees: z.optional(typed),
  peerRevenueUsd: z.optional(typed),
  revenueUsd: z.optional(typed),
})

/** What the buyer found about one supplier; stored as it is. At most one result a check. */
export const diligenceSchema = z.object({
  results: z.array(resultSchema).check(
    z.maxLength(diligenceCheckIds.length),
    z.refine((results) => new Set(results.map(({ check }) => check)).size === results.length),
  ),
  inputs: z.optional(inputsSchema),
})

export type Diligence = z.infer<typeof diligenceSchema>
export type DiligenceResult = z.infer<typeof resultSchema>
export type DiligenceInputs = z.infer<typeof inputsSchema>
export type TypedCertificate = z.infer<typeof certificateSchema>
