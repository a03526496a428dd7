import * as z from 'zod/mini'
import type { Chart } from '../subject.ts'

/** Where the figures were taken. */
const machineSchema = z.object({
  cores: z.number(),
  memoryGb: z.number(),
  system: z.string(),
  browser: z.string(),
  node: z.string(),
})

const figureSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.enum(['ms', 'µs', 'KB', 'MB', '×', 'count', 'power', 'score']),
  median: z.number(),
  p10: z.number(),
  p90: z.number(),
  p95: z.number(),
  n: z.number(),
})

const subjectResultSchema = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  /** The day of the measurement, `YYYY-MM-DD`. */
  date: z.string(),
  figures: z.array(figureSchema),
  chart: z.custom<Chart>((value) => typeof value === 'object' && value !== null),
  control: z.optional(z.string()),
  remarks: z.array(z.string()),
})

/** All that a run has measured: what the report is made of, and what a later run is compared with. */
export const resultsSchema = z.object({ machine: machineSchema, subjects: z.array(subjectResultSchema) })

export type Machine = z.infer<typeof machineSchema>
export type SubjectResult = z.infer<typeof subjectResultSchema>
export type Results = z.infer<typeof resultsSchema>
