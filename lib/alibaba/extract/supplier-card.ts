import { foldText } from '@/lib/core/fold-text.ts'
import type { EntryFrom, SupplierCardRaw } from '@/lib/core/page-extract.ts'
import { attribute, attributes, elementText, leafTexts } from './element-text.ts'
import { identityOf } from './identity-of.ts'
import { parseObject } from './inline-json.ts'
import { at, idText } from './json-value.ts'
import { extractTile } from './tile.ts'

/** Class names of these cards are hashed, the attributes are not. Seen 2026-09. */
export const supplierCardSelector = '[data-supplier-card="true"]'

/** A card of the supplier search. `undefined` where the card does not say which company. */
export function extractSupplierCard(card: Element): EntryFrom<'supplier-card'> | undefined {
  const params = parseObject(card.getAttribute('data-dot-params') ?? '') // seen 2026-09
  const links = attributes(card, 'a[href*=".alibaba.com"]', 'href') // seen 2026-09
  const identity = identityOf(at(params, 'companyId'), ...links)
  if ((identity.companyId ?? identity.host) === undefined) return undefined
  const country = card.querySelector('img[alt="countryFlag"]') // seen 2026-09
  // Seen 2026-09
  const products = Array.from(card.querySelectorAll('a[data-supplier-card-product]'), (product) =>
    extractTile(product, product),
  )
  const texts = leafTexts(card).slice(0, maxTexts)
  const raw: SupplierCardRaw = {
    name: foldText(attribute(card.querySelector('span[dir="auto"][title]'), 'title') ?? ''), // seen 2026-09
    country: elementText(country?.nextElementSibling),
    place: elementText(country?.previousElementSibling),
    years: elementText(card.querySelector('[data-supplier-card-gold-years]')), // seen 2026-09
    rating: ratingOf(card),
    reviews: elementText(card.querySelector('[data-supplier-card-reviews="true"]')), // seen 2026-09
    inspection: idText(at(params, 'factoryCertificationType')),
    texts,
    rows: rowsOf(card),
    products: products.slice(0, maxTexts),
  }
  const [first] = products
  return { from: 'supplier-card', ...identity, ...(first && { productId: first.productId }), raw }
}

const maxTexts = 200
const maxRows = 50

/** "4.8" with "/5" behind it in a text of its own. The product's ratings have no "/5". */
function ratingOf(card: Element): string | undefined {
  const outOfFive = Array.from(card.querySelectorAll('span')).find(
    (span) =>
      /^[0-5](?:\.\d)?$/.test(elementText(span) ?? '') &&
      /^\s{0,9}\/\s{0,9}5/.test(span.nextSibling?.textContent ?? ''),
  )
  return elementText(outOfFive)
}

/** Texts with a group of texts beside them, and labels by their colon. */
function rowsOf(card: Element): SupplierCardRaw['rows'] {
  const rows: SupplierCardRaw['rows'] = []
  for (const one of card.querySelectorAll('*')) {
    const beside = one.nextElementSibling
    if (one.childElementCount > 0 || beside === null || rows.length >= maxRows) continue
    const label = elementText(one)
    if (label === undefined || label.length > 60) continue
    const text = elementText(beside)
    if (beside.childElementCount > 0) rows.push({ label, values: leafTexts(beside).slice(0, maxTexts) })
    else if (/[:：]$/.test(label) && text !== undefined) rows.push({ label, values: [text] })
  }
  return rows
}
