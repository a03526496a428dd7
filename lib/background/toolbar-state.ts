import type { KnownSupplier } from '@/lib/core/known-supplier.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'

/** What the toolbar icon says of the supplier of a tab; the buyer's own decision goes before what was seen. */
const toolbarStates = ['rejected', 'flagged', 'saved'] as const
export type ToolbarState = (typeof toolbarStates)[number]

/** Pages of one supplier; a result page may bring its cards one by one. */
const speaksOfOne: ReadonlySet<PageKind> = new Set(['product', 'store', 'profile'])

/** Absent where there is nothing to say, and on pages that name several suppliers: an icon speaks of one. */
export function toolbarStateOf(
  kind: PageKind,
  known: readonly (KnownSupplier | null)[],
): ToolbarState | undefined {
  const [supplier, ...others] = known
  if (!supplier || others.length > 0 || !speaksOfOne.has(kind)) return undefined
  if (supplier.rejected) return 'rejected'
  const isGrave = supplier.assessment.flags.some(({ severity }) => severity !== 'info')
  if (isGrave) return 'flagged'
  return supplier.saved ? 'saved' : undefined
}
