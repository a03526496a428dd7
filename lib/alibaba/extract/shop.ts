import { shopHostOf } from '@/lib/core/identity.ts'
import type { EntryFrom, ShopRaw } from '@/lib/core/page-extract.ts'
import { attribute, elementText, leafTexts } from './element-text.ts'
import { filterMap } from './filter-map.ts'
import { identityOf } from './identity-of.ts'
import { dataNamed } from './inline-json.ts'
import { at, idText } from './json-value.ts'
import { shopModules } from './module-data.ts'
import type { PageParts } from './page-parts.ts'
import { pick } from './pick.ts'
import { bizPicks } from './shop-picks.ts'
import { extractTile } from './tile.ts'

/** Any page of a shop, the company profile among them, of both generations: module data, `shopBizData`, elements. */
export function extractShop({ document, url, scripts }: PageParts): EntryFrom<'shop'>[] {
  const host = shopHostOf(url.hostname) ?? ''
  const modules = shopModules(document, host)
  const data = dataNamed(scripts.data(), 'window.shopBizData', (one) => isOwn(one, host))
  const companyId = modules.map(({ shop }) => idText(at(shop, 'companyId'))).find((id) => id !== undefined)
  const raw: ShopRaw = {
    modules,
    data: pick(data, bizPicks),
    header: elementText(document.querySelector('.cp-name')), // seen 2025-12
    card: extractCard(document.querySelector('.bc-esite-companyCard')), // seen 2025-12
    rows: extractRows(document),
    profile: profileTexts(document.querySelector('.company-card')), // seen 2026-10
    // Described, never captured
    rating: elementText(document.querySelector('a.value[href*="/company_profile/feedback.html"]')),
    tiles: extractTiles(document),
  }
  return saysNothing(raw) ? [] : [{ from: 'shop', ...identityOf(companyId, host), raw }]
}

/** Data that name another shop than the address are left over from another page, or forged. */
function isOwn(data: unknown, host: string): boolean {
  const named = shopHostOf(idText(at(data, 'globalData.esiteSubDomain')) ?? '')
  return named === undefined || named === host
}

const saysNothing = ({ modules, data, header, card, rows, profile, rating }: ShopRaw): boolean =>
  modules.length + rows.length === 0 && (data ?? header ?? card ?? profile ?? rating) === undefined

/** The rendered company card of generation A (2025-12). */
function extractCard(card: Element | null): ShopRaw['card'] {
  if (!card) return undefined
  const part = (selector: string) => elementText(card.querySelector(selector))
  return {
    name: part('.company-name'), // seen 2025-12
    country: part('.country .full-name'), // seen 2025-12
    years: part('.join-year'), // seen 2025-12
    identity: part('.identity-text'), // seen 2025-12
    tradeAssurance: card.querySelector('a.ta-info') !== null, // seen 2025-12
    verified: card.classList.contains('esite-verify'), // seen 2025-12
    // Seen 2025-12
    items: Array.from(card.querySelectorAll('.service-item'), (item) => ({
      label: elementText(item.querySelector('.service-title')), // seen 2025-12
      value: elementText(item.querySelector('.value')), // seen 2025-12
    })).slice(0, maxRows),
  }
}

const maxRows = 200

/** Rows of company tables: by role (2018), else by label (to 2026). */
function extractRows(document: Document): ShopRaw['rows'] {
  // Seen 2018; described, never captured
  return Array.from(document.querySelectorAll('tr[data-role] .col-value, .content-value'), (cell) => {
    const row = cell.closest('tr') ?? cell.parentElement
    return {
      label: elementText(row?.querySelector('.field-title')), // described, never captured
      role: attribute(row, 'data-role')?.slice(0, maxRole), // seen 2018
      value: elementText(cell),
      checked: row?.querySelector('.company-verified-icon') != null, // seen 2018
    }
  }).slice(0, maxRows)
}

const maxRole = 100

/** The card of the profile of generation B (2026-10) reads "Custom Manufacturer CN", as one text or in parts. */
function profileTexts(card: Element | null): string[] | undefined {
  if (!card) return undefined
  return card.childElementCount === 0 ? filterMap([card], elementText) : leafTexts(card).slice(0, maxRows)
}

/**
 * Product tiles: of profiles of generation B (seen 2026-10), and of the lists of generation A where the module is
 * missing (seen 2025-12).
 */
const tileSelector =
  'section[data-module-name="productCategories"] a[href*="/product-detail/"], .icbu-product-card[data-id]'

function extractTiles(document: Document): ShopRaw['tiles'] {
  return Array.from(document.querySelectorAll(tileSelector))
    .slice(0, maxRows)
    .map((tile) =>
      extractTile(tile, tile.matches('a') ? tile : tile.querySelector('a[href*="/product-detail/"]')),
    )
}
