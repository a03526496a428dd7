import type { CompanyCardRaw, EntryFrom, OfferRaw, ProductRaw } from '@/lib/core/page-extract.ts'
import { maxTextLength } from '@/lib/core/reading.ts'
import { attributes, elementText, leafTexts, pictures } from './element-text.ts'
import { filterMap } from './filter-map.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { identityOf } from './identity-of.ts'
import { dataNamed } from './inline-json.ts'
import { at, idText } from './json-value.ts'
import { longText } from './long-text.ts'
import type { PageParts } from './page-parts.ts'
import { productIdOf } from './page-kind.ts'
import { pick } from './pick.ts'
import { productPicks } from './product-picks.ts'
import { structuredProduct } from './structured-product.ts'

/** Where each layout names the supplier: three columns (from 2026-07), two columns (2025 to 2026-02), the long card of both. */
const cards = [
  ['mini', '[data-testid="three-column-mini-company-card"]'], // seen 2026-08
  ['company', '[data-module-name="module_company"]'], // seen 2026-02
  ['overview', '[data-module-name="module_unifed_company_card"]'], // seen 2026-08
] as const

const seller = 'globalData.seller'
/** Keys of the seller that hold a link to the shop, or its host. */
const shopLinks = ['subDomain', 'companyProfileUrl', 'homeUrl', 'feedbackUrl']

/** A product page of any layout: the page's data, rendered cards, and the offer as rendered where the data are missing. */
export function extractProduct(page: PageParts): EntryFrom<'product'>[] {
  const { document, url, scripts, description } = page
  const productId = productIdOf(url)
  // Data that name another product than the address are left over from another page, or forged.
  const data = dataNamed(
    scripts.data(),
    'window.detailData',
    (one) => idText(at(one, 'globalData.product.productId')) === productId,
  )
  const rendered = cards.map(([, selector]) => document.querySelector(selector))
  const links = [
    ...shopLinks.map((key) => at(data, `${seller}.${key}`)),
    ...rendered.flatMap((card) => (card ? attributes(card, 'a[href]', 'href') : [])),
  ]
  const raw: ProductRaw = {
    data: pick(data, productPicks),
    structured: data === undefined ? structuredProduct(document, productId) : undefined,
    cards: cards.flatMap(([place], index) => extractCard(place, rendered[index])),
    ...storeReviews(document),
    offer: data === undefined ? extractOffer(document) : undefined,
    description: extractDescription(document, productId, description),
  }
  return [{ from: 'product', ...identityOf(at(data, `${seller}.companyId`), ...links), productId, raw }]
}

/** Marks of the small card by their common beginning. */
const mini = (part: string) => `[data-testid="three-column-mini-company-card-${part}"]`

function extractCard(place: CompanyCardRaw['place'], card: Element | null | undefined): CompanyCardRaw[] {
  if (!card) return []
  // The first titled link is the logo, which has no text or is called so.
  const names = filterMap(
    card.querySelectorAll('a[title]:not([title$=" logo"]), a:not([title])'), // seen 2026-08
    elementText,
  )
  // Seen 2026-08
  const metrics = Array.from(card.querySelectorAll(mini('metric')), (metric) => ({
    label: elementText(metric.lastElementChild),
    value: elementText(metric.firstElementChild),
  }))
  // Seen 2026-08
  const titled = Array.from(card.querySelectorAll('div[title]'), (value) => ({
    label: elementText(value.previousElementSibling),
    value: foldText(value.getAttribute('title') ?? ''),
  }))
  return [
    {
      place,
      name: names[0],
      verified: card.querySelector(`${mini('verify-icon')}, .verify-icon`) !== null, // seen 2026-08; 2025-03
      assessor: elementText(card.querySelector('span > b')), // seen 2026-08
      lines: leafTexts(card, 'span, .company-identity, .company-life'), // seen 2026-08; 2025-03; 2026-02
      metrics: [...metrics, ...titled].slice(0, maxMetrics),
    },
  ]
}

const maxMetrics = 100

/** The tab of the store's reviews and, once opened, its panel. The other tab is the product's. */
function storeReviews(document: Document): Pick<ProductRaw, 'reviewsTab' | 'reviewsPanel'> {
  const tab = document.querySelector('[role="tab"][aria-controls$="-content-company"]') // seen 2026-08
  // Seen 2026-08
  const panel = tab && document.querySelector('[role="tabpanel"][id$="-content-company"] .shop-review')
  return { reviewsTab: elementText(tab), reviewsPanel: elementText(panel) }
}

/** Price block of all layouts, and of the purchase test of 2026-09. */
const priceBlock = [
  '[data-testid="ladder-price"]', // seen 2026-08
  '[data-testid="range-price"]', // described, never captured
  '[data-testid="pc-purchase-price-tiers"]', // described, never captured
  '[data-testid="pc-purchase-current-price"]', // described, never captured
].join()
// Class seen 2026-08, the rest never captured
const struck = 'del, s, strike, [class*="line-through"], [style*="line-through"]'

/** The offer as rendered: its price without what is struck through, and texts that may state the rest. */
function extractOffer(document: Document): OfferRaw {
  const part = (name: string) => document.querySelector(`[data-module-name="module_${name}"]`)
  const title = part('title')?.querySelector('h1') // seen 2026-08
  const gallery = part('productImage') // seen 2026-08
  const block = document.querySelector(priceBlock)
  return {
    title: foldText(title?.getAttribute('title') ?? '') ?? elementText(title),
    snippets: leafTexts(part('comment')), // seen 2026-08
    images: gallery ? pictures(gallery) : [],
    prices: block ? priceTexts(block) : [],
    // Described, never captured
    minimum: elementText(document.querySelector('[data-testid="pc-purchase-effective-moq"]')),
    // Seen 2026-08
    around: block ? leafTexts(block.closest('[data-module-name="module_price"]') ?? block) : [],
  }
}

/** Texts of a price block, leaf by leaf; a price may be split into sign, whole and fraction by spacers. */
function priceTexts(block: Element): (string | string[])[] {
  const elements = [block, ...block.querySelectorAll('*')].filter((element) => !element.closest(struck))
  return filterMap(elements, (element) =>
    element.childElementCount === 0 ? elementText(element) : segments(element),
  ).slice(0, maxMetrics)
}

function segments(element: Element): string[] | undefined {
  const children = [...element.children]
  const isSpaced = children.some((child) => child.getAttribute('aria-hidden') === 'true') // seen 2026-08
  const isFlat = children.every((child) => child.childElementCount === 0)
  return isSpaced && isFlat ? filterMap(children, elementText).slice(0, maxMetrics) : undefined
}

/**
 * The description stands in a frame that loads late; before it is there nothing is known, not even half, because what a
 * half does not say is not clear.
 */
function extractDescription(
  page: Document,
  productId: string | undefined,
  description: Document | undefined,
): ProductRaw['description'] {
  if (!description?.body || !isOf(productId, description)) return undefined
  const text = longText(description.body)
  const shown = description.querySelectorAll('img')
  if (text === '' && shown.length === 0) return undefined
  const alts = new Set(filterMap(shown, (picture) => foldText(picture.getAttribute('alt') ?? '')))
  const attributeTables = page.querySelectorAll('[data-module-name="module_attribute"]') // seen 2026-08
  return {
    text,
    alts: [...alts].join('\n').slice(0, maxTextLength),
    attributes: filterMap(attributeTables, elementText).slice(0, maxMetrics),
  }
}

/** The frame's address may name the product; one that names another is left over from the page before. */
function isOf(productId: string | undefined, { URL: address }: Document): boolean {
  const named = URL.canParse(address) ? new URL(address).searchParams.get('productId') : null
  return named === null || named === productId
}
