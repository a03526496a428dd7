import { pageData, scriptTexts, type PageData } from './inline-json.ts'

/** The inline scripts of a page, and the data in them, parsed once and only when somebody asks. */
export interface PageScripts {
  texts: readonly string[]
  data: () => PageData
}

export function pageScripts(document: Document): PageScripts {
  const texts = scriptTexts(document)
  let parsed: PageData | undefined
  return { texts, data: () => (parsed ??= pageData(texts)) }
}
