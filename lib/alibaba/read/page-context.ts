import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Reading } from '@/lib/core/reading.ts'

/** What every page reader is given: the page, its address, and what is found once for all of them. */
export interface PageContext {
  document: Document
  url: URL
  /** Texts of the inline scripts. */
  scripts: readonly string[]
  language: PageLanguage
  /** The document of the frame that holds a product's description, once it has loaded. */
  description?: Document
}

export type PageContent = Omit<Reading, 'page'>
