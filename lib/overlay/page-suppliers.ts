import type { Assessment } from '@/lib/core/assessment.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { KnownSupplier } from '@/lib/core/known-supplier.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { SupplierReading } from '@/lib/core/reading.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'

/** A supplier that this tab shows, with what the page says and, once it has answered, what the memory knows. */
export interface PageSupplier extends Identity {
  facts: RecordedFacts
  assessment: Assessment
  saved: boolean
  rejected: boolean
}

export interface PageSuppliers {
  /** The supplier of a reading: the one that is here already, with what the reading adds, else a new one. */
  meet(reading: SupplierReading, kind: PageKind): PageSupplier
  /** Takes in what the memory answered. */
  learn(supplier: PageSupplier, known: KnownSupplier): void
}

function isSame(one: Identity, other: Identity): boolean {
  if (one.companyId !== undefined && other.companyId !== undefined) return one.companyId === other.companyId
  return one.host !== undefined && one.host === other.host
}

/** The suppliers of a tab, each company once on however many cards it stands. */
export function createPageSuppliers(
  assess: (facts: RecordedFacts) => Assessment,
  now: () => number,
): PageSuppliers {
  const byCompany = new Map<string, PageSupplier>()
  const byHost = new Map<string, PageSupplier>()

  const find = (identity: Identity): PageSupplier | undefined => {
    const { companyId, host } = identity
    const named = companyId === undefined ? undefined : byCompany.get(companyId)
    const hosted = host === undefined ? undefined : byHost.get(host)
    return named ?? (hosted !== undefined && isSame(hosted, identity) ? hosted : undefined)
  }

  return {
    meet(reading, kind) {
      const { companyId, host } = reading
      const facts = recordFacts(reading.facts, kind, now())
      let supplier = find(reading)
      if (supplier === undefined) {
        supplier = { companyId, host, facts, assessment: assess(facts), saved: false, rejected: false }
      } else {
        const known = supplier.facts
        supplier.companyId ??= companyId
        supplier.host ??= host
        supplier.facts = { ...facts, ...known }
        if (Object.keys(supplier.facts).length > Object.keys(known).length) {
          supplier.assessment = assess(supplier.facts)
        }
      }
      if (supplier.companyId !== undefined) byCompany.set(supplier.companyId, supplier)
      if (supplier.host !== undefined && !byHost.has(supplier.host)) byHost.set(supplier.host, supplier)
      return supplier
    },
    learn(supplier, { facts, saved, rejected }) {
      Object.assign(supplier, { facts, saved, rejected, assessment: assess(facts) })
    },
  }
}
