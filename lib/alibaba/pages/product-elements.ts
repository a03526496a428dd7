import type { PageLanguage } from '@/lib/core/page-language.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import { meaningOf } from '@/lib/core/words.ts'
import type { Details } from '@/lib/core/details.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import { factOfLabel, factOfQuantity, isMoqText } from '../labels.ts'
import { firstDetails, placeIn } from '../read/details-of.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import { filterMap } from '../read/filter-map.ts'
import type { ListingSource } from '../read/listing-of.ts'
import { stateAs, type State, type Statement } from '../read/statements.ts'

/** Where each layout names the supplier: three columns (from 2026-07), two columns (2025 to 2026-02), the long card of both. */
const cards = {
  mini: '[data-testid="three-column-mini-company-card"]',
  company: '[data-module-name="module_company"]',
  overview: '[data-module-name="module_unifed_company_card"]',
} as const

export interface ProductElements {
  statements: Statement[]
  details: Details
  /** Links of the company cards, the first of which that leads to a shop names it. */
  links: string[]
}

/** What the rendered company cards say of the seller; the second source, for what the page's data lack. */
export function productElements(document: Document, language: PageLanguage): ProductElements {
  const statements: Statement[] = []
  const places: Details[] = []
  const links: string[] = []
  for (const [source, selector] of Object.entries(cards)) {
    const card = document.querySelector(selector)
    if (!card) continue
    statements.push(...cardStatements(card, source, language))
    places.push(...leafTexts(card, 'span').map((text) => placeOf(text, source)))
    links.push(...Array.from(card.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? ''))
  }
  return {
    statements: [...statements, ...storeReviewStatements(document)],
    details: firstDetails(...places),
    links,
  }
}

/** The small card names the city alone ("Jinhua, CN"), the long one also the province. */
function placeOf(text: string, source: string): Details {
  const parts = /^[^,]{1,80}(?:, ?[^,]{1,80})?, ?[A-Z]{2}$/.test(text) ? text.split(',') : []
  if (parts.length === 2) return source === 'mini' ? { city: foldText(parts[0] ?? '') } : {}
  return placeIn(parts.join(','))
}

function cardStatements(card: Element, source: string, language: PageLanguage): Statement[] {
  const state = stateAs(`${source} card`)
  // The first titled link is the logo, which has no text or is called so.
  const names = Array.from(
    card.querySelectorAll('a[title]:not([title$=" logo"]), a:not([title])'),
    elementText,
  )
  const verified = card.querySelector(
    '[data-testid="three-column-mini-company-card-verify-icon"], .verify-icon',
  )
  return [
    state(
      'name',
      names.find((name) => name !== undefined),
    ),
    state('verification', verified ? 'verified' : undefined),
    state('assessor', elementText(card.querySelector('span > b'))),
    ...leafTexts(card, 'span, .company-identity, .company-life').flatMap((text) =>
      lineStatements(text, state, language),
    ),
    ...Array.from(card.querySelectorAll('[data-testid="three-column-mini-company-card-metric"]')).flatMap(
      (metric) =>
        metricStatements(
          elementText(metric.lastElementChild),
          elementText(metric.firstElementChild),
          state,
          language,
        ),
    ),
    ...Array.from(card.querySelectorAll('div[title]')).flatMap((value) =>
      metricStatements(
        elementText(value.previousElementSibling),
        value.getAttribute('title'),
        state,
        language,
      ),
    ),
  ]
}

/** The line below the name: place, years, type, in any order; each text states only what its shape allows. */
function lineStatements(text: string, state: State, language: PageLanguage): Statement[] {
  if (factOfQuantity(text, language) === 'yearsOnAlibaba') return [state('yearsOnAlibaba', text)]
  if (/(?:^|[ ,])[A-Z]{2}$/.test(text)) return [state('country', text)]
  // The list of markets has an "Other" too.
  if (meaningOf(language.labels.businessTypes, foldWord(text)) === 'other') return []
  return [state('inspectedAs', text), state('businessTypes', text)]
}

function metricStatements(
  label: string | undefined,
  value: string | null | undefined,
  state: State,
  language: PageLanguage,
): Statement[] {
  const fact = factOfLabel(label, language)
  if (fact === undefined) return []
  // The rating of the small card carries the count behind it: 4.7/5(8071).
  const counted = fact === 'storeRating' && /\([^()\d]{0,9}\d[\d.,]{0,12}[^()\d.,]{0,12}\)$/.test(value ?? '')
  return [state(fact, value), ...(counted ? [state('reviewCount', value)] : [])]
}

/** The tab of the store's reviews: its count and, once opened, the rating. The other tab is the product's. */
function storeReviewStatements(document: Document): Statement[] {
  const tab = document.querySelector('[role="tab"][aria-controls$="-content-company"]')
  const panel = tab && document.querySelector('[role="tabpanel"][id$="-content-company"] .shop-review')
  return [
    { fact: 'reviewCount', raw: elementText(tab), source: 'store reviews tab' },
    { fact: 'storeRating', raw: elementText(panel), source: 'store reviews panel' },
  ]
}

/** Price block of all layouts, and of the purchase test of 2026-09. */
const priceBlock = [
  '[data-testid="ladder-price"]',
  '[data-testid="range-price"]',
  '[data-testid="pc-purchase-price-tiers"]',
  '[data-testid="pc-purchase-current-price"]',
].join()
const struck = 'del, s, strike, [class*="line-through"], [style*="line-through"]'

/** The offer as rendered: its price without what is struck through, and texts that may state the rest. */
export function renderedOffer(document: Document, language: PageLanguage): Omit<ListingSource, 'productId'> {
  const part = (name: string) => document.querySelector(`[data-module-name="module_${name}"]`)
  const title = part('title')?.querySelector('h1')
  const snippets = leafTexts(part('comment'))
  const pictures = part('productImage')?.querySelectorAll('img') ?? []
  const block = document.querySelector(priceBlock)
  return {
    title: title?.getAttribute('title') ?? elementText(title),
    soldTexts: snippets.filter((text) => factOfQuantity(text, language) === 'sold'),
    images: Array.from(pictures, (picture) => picture.getAttribute('src')),
    ...(block && renderedPrice(document, block, language)),
  }
}

function renderedPrice(document: Document, block: Element, language: PageLanguage) {
  const texts = priceTexts(block)
  const prices = filterMap(texts, (text) => parseMoney(text, language))
  const isOne = prices.every(({ currency }) => currency === prices[0]?.currency)
  const minimum = elementText(document.querySelector('[data-testid="pc-purchase-effective-moq"]'))
  const around = block.closest('[data-module-name="module_price"]') ?? block
  const labelled = leafTexts(around).filter((text) => isMoqText(text, language))
  // A step of the ladder ("300 - 1000 pairs") begins with its quantity and names the unit; a price does neither.
  const steps = texts.filter(
    (text) => /^[≥>= ]{0,3}\p{Nd}/u.test(text) && parseMoq(text, language)?.unit !== undefined,
  )
  return { price: isOne ? spanOf(prices) : undefined, moqTexts: [minimum, ...labelled, ...steps] }
}

/** Texts of a price block, leaf by leaf; a price split into sign, whole and fraction by spacers is put together. */
function priceTexts(block: Element): string[] {
  const elements = [block, ...block.querySelectorAll('*')].filter((element) => !element.closest(struck))
  return filterMap(elements, (element) =>
    element.childElementCount === 0 ? elementText(element) : segmentedPrice(element),
  )
}

function segmentedPrice(element: Element): string | undefined {
  const children = [...element.children]
  const spaced = children.some((child) => child.getAttribute('aria-hidden') === 'true')
  if (!spaced || children.some((child) => child.childElementCount > 0)) return undefined
  const segments = filterMap(children, elementText)
  const [sign, whole, fraction, ...others] = segments
  if (others.length > 0 || !/^\d[\d.,]*$/.test(whole ?? '') || !/^\d{0,2}$/.test(fraction ?? ''))
    return undefined
  return fraction === undefined ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

function spanOf(prices: ListingPrice[]): ListingPrice | undefined {
  const ends = prices.flatMap(({ min, max }) => [min, max]).filter((end) => end !== undefined)
  const [first] = prices
  return first && { currency: first.currency, min: Math.min(...ends), max: Math.max(...ends) }
}
