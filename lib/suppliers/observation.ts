import { factNames, type FactName, type FactValue } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'

interface ChangeOf<Name extends FactName> {
  name: Name
  /** What the record held before; absent where it held nothing. Null means "the page says there is none". */
  from?: FactValue<Name> | null
  to: FactValue<Name> | null
}

/** One fact whose value in the record changed. */
export type Change = { [Name in FactName]: ChangeOf<Name> }[FactName]

/** What one reading changed in the record of a supplier. The history of a supplier is the list of these. */
export interface Observation {
  id: string
  supplierId: string
  page: PageKind
  /** Milliseconds since the epoch. */
  at: number
  changes: Change[]
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The facts whose values differ, in the order of the fact table; a value said again is no change. */
export function factChanges(before: RecordedFacts, after: RecordedFacts): Change[] {
  return factNames.flatMap((name) => {
    const [from, to] = [before[name], after[name]]
    if (to === undefined || (from !== undefined && isSame(from.value, to.value))) return []
    return [{ name, ...(from !== undefined && { from: from.value }), to: to.value } as Change]
  })
}
