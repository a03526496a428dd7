import type { FactName } from '@/lib/core/facts.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { factOfLabel } from '../labels.ts'
import { productIdIn } from '../page-kind.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import type { Statement } from '../read/facts-of.ts'
import { listingOf } from '../read/listing-of.ts'
import { shopFacts } from './shop-modules.ts'

/** Parts of the rendered company card of generation A (2025-12), with the fact that each states. */
const cardParts: readonly (readonly [string, FactName])[] = [
  ['.company-name', 'name'],
  ['.country .full-name', 'country'],
  ['.join-year', 'yearsOnAlibaba'],
  ['.identity-text', 'inspectedAs'],
]

/** What rendered cards and tables of a shop say of the supplier; the second source. */
export function shopElementStatements(document: Document): Statement[] {
  return [...cardStatements(document), ...tableStatements(document), ...profileStatements(document)]
}

function cardStatements(document: Document): Statement[] {
  const card = document.querySelector('.bc-esite-companyCard')
  const state = (fact: FactName, raw: unknown): Statement => ({ fact, raw, source: 'company card' })
  const header = state('name', elementText(document.querySelector('.cp-name')))
  if (!card) return [header]
  return [
    ...cardParts.map(([selector, fact]) => state(fact, elementText(card.querySelector(selector)))),
    state('tradeAssurance', card.querySelector('a.ta-info') ? 'true' : undefined),
    state('verification', card.classList.contains('esite-verify') ? 'verified' : undefined),
    ...Array.from(card.querySelectorAll('.service-item')).flatMap((item) => {
      const fact = factOfLabel(elementText(item.querySelector('.service-title')))
      return fact ? [state(fact, elementText(item.querySelector('.value')))] : []
    }),
    header,
  ]
}

/** Tables of company pages: rows by role (2018), else by label. */
function tableStatements(document: Document): Statement[] {
  const cells = 'tr[data-role] .col-value, td.field-title'
  return Array.from(document.querySelectorAll(cells)).flatMap((cell) => {
    const role = cell.closest('tr')?.getAttribute('data-role') ?? ''
    const fact = Object.hasOwn(shopFacts, role) ? shopFacts[role] : factOfLabel(elementText(cell))
    const value = cell.matches('.field-title') ? cell.parentElement?.querySelector('.content-value') : cell
    return fact ? [{ fact, raw: elementText(value), source: 'company table' }] : []
  })
}

/** The card of the profile of generation B (2026-10) reads "Custom Manufacturer CN", as one text or in parts. */
function profileStatements(document: Document): Statement[] {
  const card = document.querySelector('.company-card')
  if (!card) return []
  const texts = card.childElementCount === 0 ? [elementText(card) ?? ''] : leafTexts(card)
  return texts.flatMap((text): Statement[] => {
    const [, type = text, country] = /^(.{0,80}?) ?\b([A-Z]{2})$/.exec(text) ?? []
    return [
      { fact: 'country', raw: country, source: 'company card' },
      { fact: 'inspectedAs', raw: type, source: 'company card' },
    ]
  })
}

/** Product tiles: of profiles of generation B, and of the lists of generation A where the module is missing. */
const tileSelector =
  'section[data-module-name="productCategories"] a[href*="/product-detail/"], .icbu-product-card[data-id]'

/** Products as rendered. A tile states its price and its minimum order in texts of their own. */
export function shopTiles(document: Document, identity: Identity, language: string): Listing[] {
  return Array.from(document.querySelectorAll(tileSelector))
    .map((tile) => {
      const texts = leafTexts(tile)
      const prices = texts.filter((text) => parseMoney(text, language) !== undefined && text.length <= 60)
      const moqs = texts.filter((text) => /^(?:moq|min\. ?order|minimum order)/i.test(text))
      return listingOf(
        {
          ...identity,
          productId: tile.getAttribute('data-id') ?? productIdIn(tile.getAttribute('href')),
          priceTexts: prices.slice(0, 1),
          moqTexts: moqs,
        },
        language,
      )
    })
    .filter((listing) => listing !== undefined)
}
