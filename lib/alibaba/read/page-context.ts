import type { Entry } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'

/** What every interpreter is given beside its entry. */
export interface PageContext {
  address: URL
  language: PageLanguage
  /** All entries of the page: what one of them does not say may say something where others say it. */
  entries: readonly Entry[]
}

/** What an entry says of one company, and of its products. */
export interface EntryContent {
  supplier?: SupplierReading
  listings: Listing[]
}
