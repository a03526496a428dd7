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

/** The suppliers of a tab, each company once on however many cards it stands. */
export class PageSuppliers {
  readonly #assess: (facts: RecordedFacts) => Assessment
  readonly #byCompany = new Map<string, PageSupplier>()
  readonly #byHost = new Map<string, PageSupplier>()

  constructor(assess: (facts: RecordedFacts) => Assessment) {
    this.#assess = assess
  }

  /** The supplier with this company id, else the one with this host unless its company id is another. */
  find({ companyId, host }: Identity): PageSupplier | undefined {
    const named = companyId === undefined ? undefined : this.#byCompany.get(companyId)
    if (named !== undefined || host === undefined) return named
    const hosted = this.#byHost.get(host)
    const isOther = companyId !== undefined && hosted?.companyId !== undefined
    return isOther ? undefined : hosted
  }

  /** The supplier of a reading: the one that is here already, with what the reading adds, else a new one. */
  meet(reading: SupplierReading, kind: PageKind, at: number): PageSupplier {
    const facts = recordFacts(reading.facts, kind, at)
    const supplier = this.find(reading) ?? this.#add(reading, facts)
    supplier.companyId ??= reading.companyId
    supplier.host ??= reading.host
    this.#index(supplier)
    const isNew = Object.keys(facts).some((name) => !Object.hasOwn(supplier.facts, name))
    if (isNew) this.#judge(supplier, { ...facts, ...supplier.facts })
    return supplier
  }

  /** Takes in what the memory answered; the user's marks come from there alone. */
  learn(supplier: PageSupplier, { facts, saved, rejected }: KnownSupplier): void {
    supplier.saved = saved
    supplier.rejected = rejected
    this.#judge(supplier, facts)
  }

  #add({ companyId, host }: Identity, facts: RecordedFacts): PageSupplier {
    return { companyId, host, facts, assessment: this.#assess(facts), saved: false, rejected: false }
  }

  #judge(supplier: PageSupplier, facts: RecordedFacts): void {
    supplier.facts = facts
    supplier.assessment = this.#assess(facts)
  }

  #index(supplier: PageSupplier): void {
    const { companyId, host } = supplier
    if (companyId !== undefined) this.#byCompany.set(companyId, supplier)
    if (host !== undefined && !this.#byHost.has(host)) this.#byHost.set(host, supplier)
  }
}
