import { maxScriptLength, parseObject } from './inline-json.ts'
import { at, itemsOf, idText } from './json-value.ts'
import { pick, picksOf } from './pick.ts'

const picks = picksOf('name brand{name}')

/**
 * The product as the page tells search engines: its brand is the supplier's name. Its price is in US dollars whatever
 * the page displays, its review may be made up, and its offer links to another host, so nothing else is read.
 */
export function structuredProduct(document: Document, productId: string | undefined): unknown {
  // Seen 2026-10
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (!textContent || textContent.length > maxScriptLength) continue
    const root = at(parseObject(`{"root":${textContent}}`), 'root')
    const product = (Array.isArray(root) ? itemsOf(root) : [root]).find(
      (one) => at(one, '@type') === 'Product' && idText(at(one, 'sku') ?? at(one, '@id')) === productId,
    )
    if (product !== undefined) return pick(product, picks)
  }
  return undefined
}
