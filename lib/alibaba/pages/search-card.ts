import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
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
const oldParts = {
  year: '.seller-tag__year',
  country: '.seller-tag__country',
  verified: '.supplier-tag-verified',
  price: '.elements-offer-price-normal__price',
  moq: '.element-offer-minorder-normal__value',
} as const

/**
 * A product card of a result page: fy23, fy26 and AI search through the language-neutral marks of its parts, older
 * cards through their classes. `undefined` where the card does not yet say which product and whose.
 */
export function readSearchCard(
  card: Element,
  language = card.ownerDocument.documentElement.lang || 'en',
): SearchCard | undefined {
  const parts = cardParts(card)
  const offer = new URLSearchParams((card.getAttribute('data-aplus-auto-offer') ?? '').slice(0, 20_000))
  const links = [...card.querySelectorAll(companyLink), ...card.querySelectorAll('a[href*=".alibaba.com"]')]
  const identity = identityOf(companyIdOf(card, offer), ...links.map((link) => link.getAttribute('href')))
  const part = (selector: string) => elementText(card.querySelector(selector))
  const supplier = supplierOf(identity, factsOf(cardStatements(card, parts), language))
  const listing = listingOf(
    {
      ...identity,
      productId: card.getAttribute('data-ctrdot'),
      title: part(titleLink),
      priceTexts: [parts.get('price'), part(oldParts.price)],
      moqTexts: [parts.get('moq'), part(oldParts.moq)],
      sponsored: sponsoredOf(card, offer),
    },
    language,
  )
  return supplier && listing ? { supplier, listing } : undefined
}

const state = stateAs('search card')

function cardStatements(card: Element, parts: ReadonlyMap<string, string>): Statement[] {
  const [country, years] = parts.get('supplierYear')?.split('@@') ?? []
  const [rating, reviews] = parts.get('review')?.split('@@') ?? []
  const name = elementText(card.querySelector(companyLink))
  const verified = parts.get('verified') ?? (card.querySelector(oldParts.verified) ? 'verified' : undefined)
  return [
    // Older cards may say just "Supplier".
    state('name', name === 'Supplier' ? undefined : name),
    state('country', country ?? elementText(card.querySelector(oldParts.country))),
    state('yearsOnAlibaba', years ?? elementText(card.querySelector(oldParts.year))),
    state('storeRating', rating),
    state('reviewCount', reviews),
    // A card that shows its years is complete: the mark of the verified would stand beside them.
    state('verification', verified ?? (years === undefined ? undefined : 'none')),
  ]
}

/** Values by area: `area=supplierYear&areaContent=CN@@9%20yrs&target=miniSite`. The first of each area counts. */
function cardParts(card: Element): Map<string, string> {
  const parts = new Map<string, string>()
  for (const element of card.querySelectorAll('[data-aplus-auto-card-mod]')) {
    const mark = element.getAttribute('data-aplus-auto-card-mod') ?? ''
    const [, area, content] = /^area=([^&]{1,60})&areaContent=(.{1,500})$/.exec(mark) ?? []
    if (area === undefined || content === undefined || parts.has(area)) continue
    const target = content.lastIndexOf('&target=')
    parts.set(area, percentDecoded(target < 0 ? content : content.slice(0, target)))
  }
  return parts
}

function percentDecoded(text: string): string {
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
