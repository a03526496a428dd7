import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
import { extractCard } from './extract/extract-page.ts'
import { interpret } from './interpret.ts'

/** What one card of a result page in English says; `undefined` where it names nobody. */
export function readCard(
  card: Element,
  kind: PageKind,
): { supplier: SupplierReading; listing?: Listing } | undefined {
  const entry = extractCard(card, kind)
  if (entry === undefined) return undefined
  const { reading } = interpret({ kind, address: 'https://www.alibaba.com/', isPart: true, entries: [entry] })
  const [supplier] = reading.suppliers
  const [listing] = reading.listings
  return supplier && { supplier, listing }
}
