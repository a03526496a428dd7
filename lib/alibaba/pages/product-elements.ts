import type { PageLanguage } from '@/lib/core/page-language.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import { meaningOf } from '@/lib/core/words.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import { factOfLabel, factOfQuantity, isMoqText } from '../labels.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import { filterMap } from '../read/filter-map.ts'
import { stateAs, type State, type Statement } from '../read/statements.ts'

/** Where each layout names the supplier: three columns (from 2026-07), two columns (2025 to 2026-02), the long card of both. */
const cards = {
  mini: '[data-testid="three-column-mini-company-card"]',
  company: '[data-module-name="module_company"]',
  overview: '[data-module-name="module_unifed_company_card"]',
} as const

export interface ProductElements {
  statements: Statement[]
  /** Links of the company cards, the first of which that leads to a shop names it. */
  links: string[]
}

/** What the rendered company cards say of the seller; the second source, for what the page's data lack. */
export function productElements(document: Document, language: PageLanguage): ProductElements {
  const statements: Statement[] = []
  const links: string[] = []
  for (const [source, selector] of Object.entries(cards)) {
    const card = document.querySelector(selector)
    if (!card) continue
    statements.push(...cardStatements(card, source, language))
    links.push(...Array.from(card.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? ''))
  }
  return { statements: [...statements, ...storeReviewStatements(document)], links }
}

function cardStatements(card: Element, source: string, language: PageLanguage): Statement[] {
  const state = stateAs(`${source} card`)
  // The first titled link is the logo, which has no text.
  const names = Array.from(card.querySelectorAll('a'), elementText)
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

/** Unit price as rendered, without what is struck through, and the texts that may state the minimum order. */
export function renderedPrice(
  document: Document,
  language: PageLanguage,
): { price?: ListingPrice; moqTexts: string[] } {
  const block = document.querySelector(priceBlock)
  if (!block) return { moqTexts: [] }
  const texts = priceTexts(block)
  const prices = filterMap(texts, (text) => parseMoney(text, language))
  const price =
    prices[0] && prices.every(({ currency }) => currency === prices[0]?.currency) && spanOf(prices)
  const minimum = elementText(document.querySelector('[data-testid="pc-purchase-effective-moq"]'))
  const around = block.closest('[data-module-name="module_price"]') ?? block
  const labelled = leafTexts(around).filter((text) => isMoqText(text, language))
  // A step of the ladder ("300 - 1000 pairs") begins with its quantity and names the unit; a price does neither.
  const steps = texts.filter(
    (text) => /^[≥>= ]{0,3}\d/.test(text) && parseMoq(text, language)?.unit !== undefined,
  )
  return {
    ...(price && { price }),
    moqTexts: [minimum, ...labelled, ...steps].filter((text) => text !== undefined),
  }
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
