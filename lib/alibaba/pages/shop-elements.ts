import type { Details } from '@/lib/core/details.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { factOfLabel, isMoqText } from '../labels.ts'
import { productIdIn } from '../page-kind.ts'
import { detailsAt, firstDetails, placeIn } from '../read/details-of.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import { filterMap } from '../read/filter-map.ts'
import { at, textOf } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import { factByKey, stateAs, type Statement } from '../read/statements.ts'
import { shopDetails, shopFacts } from './shop-modules.ts'

/** Parts of the rendered company card of generation A (2025-12), with the fact that each states. */
const cardParts: readonly (readonly [string, FactName])[] = [
  ['.company-name', 'name'],
  ['.country .full-name', 'country'],
  ['.join-year', 'yearsOnAlibaba'],
  ['.identity-text', 'inspectedAs'],
]

export interface ShopElements {
  statements: Statement[]
  details: Details
}

/** What rendered cards and tables of a shop say of the supplier; the second source. */
export function shopElements(document: Document, language: PageLanguage): ShopElements {
  const rows = tableRows(document)
  return {
    statements: [
      ...cardStatements(document, language),
      ...tableStatements(rows, language),
      ...profileStatements(document),
    ],
    details: tableDetails(rows),
  }
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

/** Labels of rows without a role that say what stands beside the facts. Seen 2026. */
const roleByLabel = new Map([
  ['main products', 'supplierMainProducts'],
  ['main markets', 'companyMainMarket'],
  ['operational address', 'supplierOperationalAddress'],
  ['company address', 'supplierOperationalAddress'],
  ['accepted payment type', 'supplierAcceptedPaymentType'],
  ['accepted payment methods', 'supplierAcceptedPaymentType'],
])

interface TableRow {
  role?: string
  label?: string
  value?: string
  isChecked: boolean
}

/** Rows of company tables: by role (2018), else by label (to 2026). */
function tableRows(document: Document): TableRow[] {
  return Array.from(document.querySelectorAll('tr[data-role] .col-value, .content-value'), (cell) => {
    const row = cell.closest('tr') ?? cell.parentElement
    const label = elementText(row?.querySelector('.field-title'))
    return {
      label,
      role: row?.getAttribute('data-role') ?? roleByLabel.get(label?.toLowerCase().replace(/:$/, '') ?? ''),
      value: elementText(cell),
      isChecked: row?.querySelector('.company-verified-icon') != null,
    }
  })
}

function tableStatements(rows: readonly TableRow[], language: PageLanguage): Statement[] {
  return rows.flatMap(({ role, label, value, isChecked }) => {
    const fact = factByRole(role) ?? factOfLabel(label, language)
    if (fact === undefined) return []
    const checked = fact === 'businessTypes' && isChecked ? 'true' : undefined
    return [stateInTable(fact, value), stateInTable('businessTypeVerified', checked)]
  })
}

function tableDetails(rows: readonly TableRow[]): Details {
  const byRole = Object.fromEntries(rows.flatMap(({ role, value }) => (role ? [[role, value]] : [])))
  return firstDetails(detailsAt(byRole, shopDetails), placeIn(textOf(at(byRole, 'companyLocation'))))
}

/** The card of the profile of generation B (2026-10) reads "Custom Manufacturer CN", as one text or in parts. */
function profileStatements(document: Document): Statement[] {
  const rating = elementText(document.querySelector('a.value[href*="/company_profile/feedback.html"]'))
  const card = document.querySelector('.company-card')
  if (!card) return [state('storeRating', rating)]
  const texts = card.childElementCount === 0 ? [elementText(card) ?? ''] : leafTexts(card)
  return texts.flatMap((text) => {
    const [, type = text, country] = /^(.{0,80}?) ?\b([A-Z]{2})$/.exec(text) ?? []
    return [state('country', country), state('inspectedAs', type), state('storeRating', rating)]
  })
}

/** Product tiles: of profiles of generation B, and of the lists of generation A where the module is missing. */
const tileSelector =
  'section[data-module-name="productCategories"] a[href*="/product-detail/"], .icbu-product-card[data-id]'

/** Products as rendered. A tile states its price and its minimum order in texts of their own. */
export function shopTiles(document: Document, identity: Identity, language: PageLanguage): Listing[] {
  return filterMap(document.querySelectorAll(tileSelector), (tile) => {
    const texts = leafTexts(tile)
    const link = tile.matches('a') ? tile : tile.querySelector('a[href*="/product-detail/"]')
    return listingOf(
      {
        ...identity,
        productId: tile.getAttribute('data-id') ?? productIdIn(link?.getAttribute('href')),
        title: link?.getAttribute('title'),
        link: link?.getAttribute('href'),
        images: Array.from(tile.querySelectorAll('img'), (picture) => picture.getAttribute('src')),
        priceTexts: texts.filter((text) => text.length <= 60),
        moqTexts: texts.filter((text) => isMoqText(text, language)),
      },
      language,
    )
  })
}
