import type { Reading } from '@/lib/core/reading.ts'

/** What every page reader is given: the page, its address, and what is found once for all of them. */
export interface PageContext {
  document: Document
  url: URL
  /** Texts of the inline scripts. */
  scripts: readonly string[]
  /** BCP 47 tag. */
  language: string
}

export type PageContent = Omit<Reading, 'page'>
