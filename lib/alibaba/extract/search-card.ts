import type { Identity } from '@/lib/core/identity.ts'
import { isProductId } from '@/lib/core/reading.ts'
import type { EntryFrom, SearchCardRaw } from '@/lib/core/page-extract.ts'
import { attribute, attributes, elementText, pictures } from './element-text.ts'
import { identityOf } from './identity-of.ts'

/** A card of any generation carries its product id; a card inside a card is a part of it. */
export const searchCardSelector = '[data-ctrdot]' // seen 2026-10

/** Company link by generation: fy26 (2025-12 to 2026-10), fy23 (to mid-2025), 2018 to 2022. */
const companyLink = [
  'a[data-spm="d_companyName"]', // seen 2026-10
  'a.searchx-product-e-company', // seen 2026-10
  'a.search-card-e-company', // seen 2025-05
  'a.list-no-v2-decisionsup__element', // seen 2022
].join()
const productLink = 'a[href*="/product-detail/"]' // seen 2026-10

/**
 * Parts by class: fy26 (2025-12 to 2026-10), fy23 (to mid-2025), 2018 to 2022. Dates of when they were last
 * seen follow the order of the selectors.
 */
const parts = {
  name: companyLink,
  // Seen 2026-10; 2025-05; 2022
  title: 'a[data-spm="d_title"], .search-card-e-title a, a.elements-title-normal',
  // Seen 2026-10; 2025-05; 2022
  year: '.searchx-product-e-supplier__year, .search-card-e-supplier__year, .seller-tag__year',
  country: '.seller-tag__country', // seen 2022
  review: '.searchx-product-e-review, .search-card-e-review', // seen 2026-10; 2025-05
  // Seen 2026-10; 2025-05; 2022
  price: '.searchx-product-price-price-main, .search-card-e-price-main, .elements-offer-price-normal__price',
  sold: '.searchx-sold-order, .search-card-e-market-power-common', // described, never captured; seen 2025-05
  // Seen 2026-10; 2025-05; 2022
  moq: '.searchx-moq, .search-card-m-sale-features__item, .element-offer-minorder-normal__value',
} as const

// Seen 2026-10; 2025-05
const flag = '.searchx-product-e-supplier__year img, .search-card-e-supplier__year img'
const verified = '.verified-supplier-icon__wrapper, .supplier-tag-verified' // seen 2026-10; 2022
// Described, never captured; seen 2025-05
const pro = '.verified-pro-supplier-icon__wrapper, .verified-supplier-icon__wrapper[href*="verifiedpro"]'

/**
 * A product card of a result page: fy23, fy26 and AI search through the language-neutral marks of its parts, older
 * cards through their classes. `undefined` where the card does not yet say which product and whose.
 */
export function extractSearchCard(card: Element): EntryFrom<'card'> | undefined {
  const productId = attribute(card, 'data-ctrdot')
  if (!isProductId(productId)) return undefined
  // Seen 2026-10
  const offer = new URLSearchParams((card.getAttribute('data-aplus-auto-offer') ?? '').slice(0, 20_000))
  const identity = cardIdentity(card, companyIdOf(card, offer))
  if ((identity.companyId ?? identity.host) === undefined) return undefined
  const texts: Partial<Record<keyof typeof parts, string>> = {}
  for (const [part, selector] of Object.entries(parts))
    texts[part as keyof typeof parts] = elementText(card.querySelector(selector))
  const raw: SearchCardRaw = {
    // Seen 2026-10
    marks: attributes(card, '[data-aplus-auto-card-mod]', 'data-aplus-auto-card-mod').slice(0, maxMarks),
    ...texts,
    country: attribute(card, 'data-scountry') ?? texts.country, // seen 2022
    flag: attribute(card.querySelector(flag), 'alt'),
    year: texts.year ?? attribute(card, 'data-year'), // seen 2022
    link: attribute(card.querySelector(productLink), 'href'),
    images: pictures(card, `${productLink} img`).slice(0, maxMarks),
    badge: card.querySelector(pro) ? 'pro' : card.querySelector(verified) ? 'verified' : undefined,
    sponsored: sponsoredOf(card, offer),
  }
  return { from: 'card', ...identity, productId, raw }
}

const maxMarks = 50

/** The company link names the shop; else any link to one does. */
function cardIdentity(card: Element, companyId: string | undefined): Identity {
  const identity = identityOf(companyId, ...attributes(card, companyLink, 'href'))
  return identity.host === undefined
    ? identityOf(companyId, ...attributes(card, 'a[href*=".alibaba.com"]', 'href')) // seen 2026-10
    : identity
}

/** Company id from the trace arguments (fy26), the track info (fy23) or an attribute of its own (2018 to 2022). */
function companyIdOf(card: Element, offer: URLSearchParams): string | undefined {
  const trace = /"companyId":"?(\d{4,15})/.exec(offer.get('traceCommonArgs') ?? '')?.[1] // seen 2026-10
  const track = /@@company_id:(\d{4,15})@@/.exec(offer.get('trackInfo') ?? '')?.[1] // seen 2025-05
  return trace ?? track ?? card.getAttribute('data-supplierid') ?? undefined // seen 2022
}

function sponsoredOf(card: Element, offer: URLSearchParams): boolean | undefined {
  const advertised = ['is_ad', 'is_p4p', 'showAd'].some((key) => offer.get(key) === 'true')
  if (
    advertised ||
    card.getAttribute('data-spm')?.startsWith('topad') || // seen 2025-12
    card.querySelector('.searchx-card-e-ad') // described, never captured
  )
    return true
  return offer.has('is_ad') ? false : undefined
}
