import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { factOfLabel, isMoqText } from '../labels.ts'
import { productIdIn } from '../page-kind.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import { filterMap } from '../read/filter-map.ts'
import { listingOf } from '../read/listing-of.ts'
import { factByKey, stateAs, type Statement } from '../read/statements.ts'
import { shopFacts } from './shop-modules.ts'

/** Parts of the rendered company card of generation A (2025-12), with the fact that each states. */
const cardParts: readonly (readonly [string, FactName])[] = [
  ['.company-name', 'name'],
  ['.country .full-name', 'country'],
  ['.join-year', 'yearsOnAlibaba'],
  ['.identity-text', 'inspectedAs'],
]

/** What rendered cards and tables of a shop say of the supplier; the second source. */
export function shopElementStatements(document: Document, language: PageLanguage): Statement[] {
  return [
    ...cardStatements(document, language),
    ...tableStatements(document, language),
    ...profileStatements(document),
  ]
}

const state = stateAs('company card')

function cardStatements(document: Document, language: PageLanguage): Statement[] {
  const card = document.querySelector('.bc-esite-companyCard')
  const header = state('name', elementText(document.querySelector('.cp-name')))
  if (!card) return [header]
  return [
    ...cardParts.map(([selector, fact]) => state(fact, elementText(card.querySelector(selector)))),
    state('tradeAssurance', card.querySelector('a.ta-info') ? 'true' : undefined),
    state('verification', card.classList.contains('esite-verify') ? 'verified' : undefined),
    ...filterMap(card.querySelectorAll('.service-item'), (item) => {
      const fact = factOfLabel(elementText(item.querySelector('.service-title')), language)
      return fact && state(fact, elementText(item.querySelector('.value')))
    }),
    header,
  ]
}

const factByRole = factByKey(shopFacts)
const stateInTable = stateAs('company table')

/** Tables of company pages: rows by role (2018), else by label. */
function tableStatements(document: Document, language: PageLanguage): Statement[] {
  return filterMap(document.querySelectorAll('tr[data-role] .col-value, .content-value'), (value) => {
    const role = value.closest('tr')?.getAttribute('data-role') ?? undefined
    const label = value.closest('tr')?.querySelector('.field-title')
    const fact = factByRole(role) ?? factOfLabel(elementText(label), language)
    return fact && stateInTable(fact, elementText(value))
  })
}

/** The card of the profile of generation B (2026-10) reads "Custom Manufacturer CN", as one text or in parts. */
function profileStatements(document: Document): Statement[] {
  const card = document.querySelector('.company-card')
  if (!card) return []
  const texts = card.childElementCount === 0 ? [elementText(card) ?? ''] : leafTexts(card)
  return texts.flatMap((text) => {
    const [, type = text, country] = /^(.{0,80}?) ?\b([A-Z]{2})$/.exec(text) ?? []
    return [state('country', country), state('inspectedAs', type)]
  })
}

/** Product tiles: of profiles of generation B, and of the lists of generation A where the module is missing. */
const tileSelector =
  'section[data-module-name="productCategories"] a[href*="/product-detail/"], .icbu-product-card[data-id]'

/** Products as rendered. A tile states its price and its minimum order in texts of their own. */
export function shopTiles(document: Document, identity: Identity, language: PageLanguage): Listing[] {
  return filterMap(document.querySelectorAll(tileSelector), (tile) => {
    const texts = leafTexts(tile)
    return listingOf(
      {
        ...identity,
        productId: tile.getAttribute('data-id') ?? productIdIn(tile.getAttribute('href')),
        priceTexts: texts.filter((text) => text.length <= 60),
        moqTexts: texts.filter((text) => isMoqText(text, language)),
      },
      language,
    )
  })
}
