import { bands, severities, type Assessment } from './assessment.ts'
import { decisions } from './decision.ts'
import type { RecordedFacts, SupplierRecord } from './record.ts'
import { flag, listOf, number, object, oneOf, passedOn, type Shape, type ShapeOf } from './shape.ts'

/** What a chip shows of an assessment. */
const shownAssessment = object(
  {
    band: oneOf(...bands),
    provisional: flag,
    coverage: number,
    flags: listOf(object({ severity: oneOf(...severities) }), 60),
  },
  { score: number },
)

/** An assessment that a chip can show; the rest of it is only passed on. */
const assessment: Shape<Assessment> = (value) => shownAssessment(value) && (value as Assessment)

const markFields = { saved: flag, rejected: flag }

/** What the buyer decided last, in whatever list. */
const decisionField = { decision: oneOf(...decisions) }

/** What the buyer did with a supplier, as far as a badge shows it: never a list's name, never a note. */
export const supplierMarks = object(markFields, decisionField)

export type SupplierMarks = ShapeOf<typeof supplierMarks>

/** What the memory knows of a supplier that a page named, judged together with what the page says. */
export const knownSupplier = object(
  {
    /** The record's facts, the page's own reading merged in. */
    facts: passedOn<RecordedFacts>(),
    assessment,
    ...markFields,
  },
  decisionField,
)

export type KnownSupplier = ShapeOf<typeof knownSupplier>

/** The same before it is judged, with what judging may need and the page side has no use for. */
export interface RememberedSupplier extends Omit<KnownSupplier, 'assessment'> {
  recordId: string
  details?: SupplierRecord['details']
  /** What was known before this page was read; absent where nothing was. */
  before?: Pick<SupplierRecord, 'said' | 'listings'>
}
