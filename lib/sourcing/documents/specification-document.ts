import * as z from 'zod/mini'
import { incoterms } from '@/lib/core/quote.ts'
import type { Day } from '../day.ts'
import { money, note, typed } from '../fields/field-schemas.ts'
import type { Problem } from '../fields/problem.ts'
import { fieldReader, type FieldReader } from '../fields/read-fields.ts'
import { inspectionLevels } from '../inspection/code-letters.ts'
import { usualInspection } from '../inspection/inspection-plan.ts'
import { aqls } from '../inspection/single-sampling.ts'
import { largestQuantity } from '../landed-cost/read-prices.ts'

/** Units that a measure of a product is given in. */
export const measureUnits = ['mm', 'cm', 'm', 'in', 'g', 'kg', 'ml', 'l', 'V', 'W'] as const

const measureSchema = z.object({
  /** What is measured, e.g. `Length`. */
  name: typed,
  size: typed,
  unit: z.enum(measureUnits),
  /** Allowed up and down, in the same unit. */
  tolerance: z.optional(typed),
})

export const mostMeasures = 20

/** Longest requirement, in UTF-16 units. */
export const longestWords = 500

/** A requirement in the buyer's own words. */
const words = z.string().check(z.maxLength(longestWords))

/**
 * What is to be made, packed and tested, the same for every supplier that is asked. Source of its parts:
 * 000_4d66ee62ccb1e8b0.txt, step 1: "dimensions, materials, finishes, color codes, tolerances, packaging, and
 * labeling", acceptable defect rate (AQL), pass/fail criteria; step 4: samples.
 */
export const specificationDocumentSchema = z.object({
  product: note,
  measures: z.array(measureSchema).check(z.maxLength(mostMeasures)),
  materials: words,
  colours: words,
  packing: words,
  labels: words,
  tests: words,
  level: z.enum(inspectionLevels),
  major: z.enum(aqls),
  minor: z.enum(aqls),
  /** Absent where it is that of the order. */
  quantity: z.optional(typed),
  targetPrice: z.optional(money),
  incoterm: z.optional(z.enum(incoterms)),
  place: z.optional(note),
  destination: z.optional(note),
  samples: words,
  /** The day on which samples must be there. */
  samplesBy: z.optional(typed),
})

export type SpecificationDocument = z.infer<typeof specificationDocumentSchema>
export type Measure = SpecificationDocument['measures'][number]

export const emptySpecification: SpecificationDocument = {
  product: '',
  measures: [],
  materials: '',
  colours: '',
  packing: '',
  labels: '',
  tests: '',
  level: usualInspection.level,
  major: usualInspection.major,
  minor: usualInspection.minor,
  samples: '',
}

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** What of a specification sheet cannot be sent as it stands; what is optional may be empty. */
export function specificationProblems(sheet: SpecificationDocument, today: Day): Problem[] {
  const fields = fieldReader()
  for (const [index, measure] of sheet.measures.entries()) checkMeasure(fields, `measures.${index}`, measure)
  for (const name of ['product', 'materials'] as const) {
    if (!isFilled(sheet[name])) fields.report(name, 'missing')
  }
  if (isFilled(sheet.quantity))
    fields.number('quantity', sheet.quantity, { aboveZero: true, max: largestQuantity })
  if (isFilled(sheet.targetPrice?.amount)) {
    fields.number('targetPrice.amount', sheet.targetPrice.amount, { aboveZero: true })
    fields.currency('targetPrice.currency', sheet.targetPrice.currency)
  }
  const samplesBy = isFilled(sheet.samplesBy) ? fields.day('samplesBy', sheet.samplesBy) : undefined
  if (samplesBy !== undefined && samplesBy < today) fields.report('samplesBy', 'in-the-past')
  return fields.problems
}

function checkMeasure(fields: FieldReader, path: string, { name, size, tolerance }: Measure): void {
  if (!isFilled(name)) fields.report(`${path}.name`, 'missing')
  const read = fields.number(`${path}.size`, size, { aboveZero: true })
  if (!isFilled(tolerance)) return
  fields.number(`${path}.tolerance`, tolerance, read === undefined ? {} : { max: read.toNumber() })
}
