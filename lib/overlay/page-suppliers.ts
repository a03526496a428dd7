import type { Assessment } from '@/lib/core/assessment.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { KnownSupplier, SupplierMarks } from '@/lib/core/known-supplier.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'

/** A supplier that this tab shows. Until the background has answered there is no judgement. */
export interface PageSupplier extends Identity, SupplierMarks {
  judged?: { facts: RecordedFacts; assessment: Assessment }
  /** The background is asked about it, or has answered that there is nothing to say; absent before and after both. */
  asking?: 'asked' | 'in-vain'
}

export type JudgedSupplier = PageSupplier & Required<Pick<PageSupplier, 'judged'>>

export function isJudged(supplier: PageSupplier): supplier is JudgedSupplier {
  return supplier.judged !== undefined
}

/** Whether a badge is drawn for a supplier, or room kept for the one that is on its way. */
export function hasBadge({ judged, asking }: PageSupplier): boolean {
  return judged !== undefined || asking === 'asked'
}

/** The suppliers of a tab, each company once on however many cards it stands. */
export class PageSuppliers {
  readonly #byCompany = new Map<string, PageSupplier>()
  readonly #byHost = new Map<string, PageSupplier>()

  /** The supplier with this company id, else the one with this host unless its company id is another. */
  find({ companyId, host }: Identity): PageSupplier | undefined {
    const named = companyId === undefined ? undefined : this.#byCompany.get(companyId)
    if (named !== undefined || host === undefined) return named
    const hosted = this.#byHost.get(host)
    const isOther = companyId !== undefined && hosted?.companyId !== undefined
    return isOther ? undefined : hosted
  }

  /** The supplier that a page names: the one that is here already, with what is new of its identity, or a new one. */
  meet({ companyId, host }: Identity): PageSupplier {
    const supplier = this.find({ companyId, host }) ?? { saved: false, rejected: false }
    supplier.companyId ??= companyId
    supplier.host ??= host
    this.#index(supplier)
    return supplier
  }

  /** Takes in what the background answered. */
  learn(supplier: PageSupplier, known: KnownSupplier | null): void {
    supplier.asking = known === null ? 'in-vain' : undefined
    if (known === null) return
    const { facts, assessment, saved, rejected, decision } = known
    supplier.judged = { facts, assessment }
    Object.assign(supplier, { saved, rejected, decision })
  }

  #index(supplier: PageSupplier): void {
    const { companyId, host } = supplier
    if (companyId !== undefined) this.#byCompany.set(companyId, supplier)
    if (host !== undefined && !this.#byHost.has(host)) this.#byHost.set(host, supplier)
  }
}
