import type { SupplierMarks } from '@/lib/core/known-supplier.ts'
import type { Entry } from '@/lib/core/shortlist.ts'

/** What a badge shows of the entries of one supplier: of several decisions the latest. */
export function marksOf(entries: readonly Entry[]): SupplierMarks {
  const [latest] = entries
    .filter(({ decision }) => decision !== undefined)
    .toSorted((one, other) => other.updatedAt - one.updatedAt)
  return {
    saved: entries.length > 0,
    rejected: entries.some(({ status }) => status === 'rejected'),
    ...(latest?.decision && { decision: latest.decision }),
  }
}
