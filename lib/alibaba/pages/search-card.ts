import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { elementText } from '../read/element-text.ts'
import { factsOf } from '../read/facts-of.ts'
import { listingOf } from '../read/listing-of.ts'
import { stateAs, type Statement } from '../read/statements.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'

export interface SearchCard {
  supplier: SupplierReading
  listing: Listing
}

/** A card of any generation carries its product id; a card inside a card is a part of it. */
export const searchCardSelector = '[data-ctrdot]'

/** Company link by generation: fy26 (2025-12 to 2026-10), fy23 (to mid-2025), 2018 to 2022. */
const companyLink = [
  'a[data-spm="d_companyName"]',
  'a.searchx-product-e-company',
  'a.search-card-e-company',
  'a.list-no-v2-decisionsup__element',
].join()
const titleLink = 'a[data-spm="d_title"], .search-card-e-title a, a.elements-title-normal'
const productLink = 'a[href*="/product-detail/"]'
/** Parts by class, for cards whose marks are missing: fy26, fy23, 2018 to 2022. */
const classes = {
  year: '.searchx-product-e-supplier__year, .search-card-e-supplier__year, .seller-tag__year',
  flag: '.searchx-product-e-supplier__year img, .search-card-e-supplier__year img',
  country: '.seller-tag__country',
  verified: '.verified-supplier-icon__wrapper, .supplier-tag-verified',
  pro: '.verified-pro-supplier-icon__wrapper, .verified-supplier-icon__wrapper[href*="verifiedpro"]',
  review: '.searchx-product-e-review, .search-card-e-review',
  price: '.searchx-product-price-price-main, .search-card-e-price-main, .elements-offer-price-normal__price',
  sold: '.searchx-sold-order, .search-card-e-market-power-common',
  moq: '.searchx-moq, .search-card-m-sale-features__item, .element-offer-minorder-normal__value',
} as const

/**
 * A product card of a result page: fy23, fy26 and AI search through the language-neutral marks of its parts, older
 * cards through their classes. `undefined` where the card does not yet say which product and whose.
 */
export function readSearchCard(card: Element, language: PageLanguage): SearchCard | undefined {
  const parts = cardParts(card)
  const offer = new URLSearchParams((card.getAttribute('data-aplus-auto-offer') ?? '').slice(0, 20_000))
  const identity = cardIdentity(card, companyIdOf(card, offer))
  const part = (selector: string) => elementText(card.querySelector(selector))
  // The fallback is looked up only where the mark does not say it.
  function* texts(area: 'price' | 'moq') {
    yield parts.get(area)
    yield part(classes[area])
  }
  const pictures = [...card.querySelectorAll(`${productLink} img`)]
  const supplier = supplierOf(identity, factsOf(cardStatements(card, parts), language))
  const listing = listingOf(
    {
      ...identity,
      productId: card.getAttribute('data-ctrdot'),
      title: part(titleLink),
      link: card.querySelector(productLink)?.getAttribute('href'),
      priceTexts: texts('price'),
      moqTexts: texts('moq'),
      soldTexts: [part(classes.sold)],
      images: pictures.map((picture) => picture.getAttribute('src')),
      sponsored: sponsoredOf(card, offer),
    },
    language,
  )
  return supplier && listing ? { supplier, listing } : undefined
}

/** The company link names the shop; else any link to one does. */
function cardIdentity(card: Element, companyId: string | undefined): Identity {
  const hrefs = (selector: string) =>
    Array.from(card.querySelectorAll(selector), (link) => link.getAttribute('href'))
  const identity = identityOf(companyId, ...hrefs(companyLink))
  return identity.host === undefined ? identityOf(companyId, ...hrefs('a[href*=".alibaba.com"]')) : identity
}

const state = stateAs('search card')

function cardStatements(card: Element, parts: ReadonlyMap<string, string>): Statement[] {
  const part = (selector: string) => elementText(card.querySelector(selector))
  const [country, years] = parts.get('supplierYear')?.split('@@') ?? []
  const [rating, reviews] = parts.get('review')?.split('@@') ?? []
  const name = part(companyLink)
  return [
    // Older cards may say just "Supplier".
    state('name', name === 'Supplier' ? undefined : name),
    state('country', country),
    state('country', card.querySelector(classes.flag)?.getAttribute('alt')),
    state('country', card.getAttribute('data-scountry') ?? part(classes.country)),
    state('yearsOnAlibaba', years ?? part(classes.year) ?? card.getAttribute('data-year')),
    state('storeRating', rating ?? part(classes.review)),
    state('reviewCount', reviews ?? part(classes.review)),
    // A card that shows its years is complete: the mark of the verified would stand beside them.
    state('verification', verificationOf(card, parts) ?? (years === undefined ? undefined : 'none')),
  ]
}

function verificationOf(card: Element, parts: ReadonlyMap<string, string>): string | undefined {
  if (card.querySelector(classes.pro)) return 'pro'
  return parts.get('verified') ?? (card.querySelector(classes.verified) ? 'verified' : undefined)
}

/** Values by area: `area=supplierYear&areaContent=CN@@9%20yrs&target=miniSite`. The first of each area counts. */
function cardParts(card: Element): Map<string, string> {
  const parts = new Map<string, string>()
  for (const element of card.querySelectorAll('[data-aplus-auto-card-mod]')) {
    const mark = element.getAttribute('data-aplus-auto-card-mod') ?? ''
    const [, area, content] =
      /^(?:target=[^&]{1,60}&)?area=([^&]{1,60})&areaContent=(.{1,500})$/.exec(mark) ?? []
    if (area === undefined || content === undefined || parts.has(area)) continue
    const target = content.lastIndexOf('&target=')
    parts.set(area, percentDecoded(target < 0 ? content : content.slice(0, target)))
  }
  return parts
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Company id from the trace arguments (fy26), the track info (fy23) or an attribute of its own (2018 to 2022). */
function companyIdOf(card: Element, offer: URLSearchParams): string | undefined {
  const trace = /"companyId":"?(\d{4,15})/.exec(offer.get('traceCommonArgs') ?? '')?.[1]
  const track = /@@company_id:(\d{4,15})@@/.exec(offer.get('trackInfo') ?? '')?.[1]
  return trace ?? track ?? card.getAttribute('data-supplierid') ?? undefined
}

function sponsoredOf(card: Element, offer: URLSearchParams): boolean | undefined {
  const advertised = ['is_ad', 'is_p4p', 'showAd'].some((key) => offer.get(key) === 'true')
  if (
    advertised ||
    card.getAttribute('data-spm')?.startsWith('topad') ||
    card.querySelector('.searchx-card-e-ad')
  )
    return true
  return offer.has('is_ad') ? false : undefined
}
