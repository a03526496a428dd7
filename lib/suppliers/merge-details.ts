import type { Details } from '@/lib/core/details.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedDetails } from '@/lib/core/record.ts'
import { isStronger, type Stated } from './is-stronger.ts'

/** The details of one reading as a record holds them. */
export function recordDetails(details: Details, page: PageKind, at: number): RecordedDetails {
  const stated = Object.entries(details).filter(([, value]) => value !== undefined)
  return Object.fromEntries(stated.map(([name, value]) => [name, { value, page, at }]))
}

/** The strongest statement of each detail, by the same order as facts. */
export function mergeDetails(one: RecordedDetails, other: RecordedDetails): RecordedDetails {
  const merged: Record<string, Stated> = { ...one }
  for (const [name, stated] of Object.entries<Stated>(other)) {
    const known = merged[name]
    if (known === undefined || isStronger(stated, known)) merged[name] = stated
  }
  return merged
}
