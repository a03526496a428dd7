import { maxEntries } from '@/lib/core/reading.ts'
import type { Background } from './overlay-options.ts'
import type { JudgedSupplier } from './page-suppliers.ts'

/** Asks what the buyer saved or decided elsewhere, and notes it. What cannot be asked stays as it is. */
export async function askMarks(
  suppliers: readonly JudgedSupplier[],
  background: Pick<Background, 'marks'>,
): Promise<void> {
  const named = suppliers
    .filter(({ companyId, host }) => (companyId ?? host) !== undefined)
    .slice(0, maxEntries)
  const identities = named.map(({ companyId, host }) => ({ companyId, host }))
  const marks = await background.marks(identities).catch(() => [])
  for (const [index, { saved, rejected, decision }] of marks.entries())
    Object.assign(named[index] ?? {}, { saved, rejected, decision })
}
