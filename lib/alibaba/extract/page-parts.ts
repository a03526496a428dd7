import type { PageScripts } from './page-scripts.ts'

/** What every part of the page stage is given: the page, its address, and what is found once for all of them. */
export interface PageParts {
  document: Document
  url: URL
  scripts: PageScripts
  /** The document of the frame that holds a product's description, once it has loaded. */
  description?: Document
}
