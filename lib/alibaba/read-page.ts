import type { Labels } from '@/lib/core/labels.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { extractPage } from './extract/extract-page.ts'
import { interpret } from './interpret.ts'

interface ReadOptions {
  /** The document of a product's description, once it has loaded. */
  description?: Document
  /** The words of a language of the site by its tag; those that it is known to have where nothing is said. */
  wordsOf?: (tag: string) => Labels | undefined
}

/**
 * What a page says of its suppliers and products at this moment. Pure: the document is never changed, no link is
 * followed. Bad data is silence: a page that cannot be read names no supplier.
 */
export function readPage(document: Document, url: URL, { description, wordsOf }: ReadOptions = {}): Reading {
  return interpret(extractPage(document, url, { description }), wordsOf).reading
}
