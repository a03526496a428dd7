import type { Identity } from '@/lib/core/identity.ts'
import { isProductId } from '@/lib/core/reading.ts'
import type { EntryFrom, SearchCardRaw } from '@/lib/core/page-extract.ts'
import { attribute, attributes, elementText } from './element-text.ts'
import { identityOf } from './identity-of.ts'

/** A card of any generation carries its product id; a card inside a card is a part of it. */
export const searchCardSelector = '[data-ctrdot]'

/** Company link by generation: fy26 (2025-12 to 2026-10), fy23 (to mid-2025), 2018 to 2022. */
const companyLink = [
  'a[data-spm="d_companyName"]',
  'a.searchx-product-e-company',
  'a.search-card-e-company',
  'a.list-no-v2-decisionsup__element',
].join()
const productLink = 'a[href*="/product-detail/"]'

/** Parts by class: fy26 (2025-12 to 2026-10), fy23 (to mid-2025), 2018 to 2022. */
const parts = {
  name: companyLink,
  title: 'a[data-spm="d_title"], .search-card-e-title a, a.elements-title-normal',
  year: '.searchx-product-e-supplier__year, .search-card-e-supplier__year, .seller-tag__year',
  country: '.seller-tag__country',
  review: '.searchx-product-e-review, .search-card-e-review',
  price: '.searchx-product-price-price-main, .search-card-e-price-main, .elements-offer-price-normal__price',
  sold: '.searchx-sold-order, .search-card-e-market-power-common',
  moq: '.searchx-moq, .search-card-m-sale-features__item, .element-offer-minorder-normal__value',
} as const

const flag = '.searchx-product-e-supplier__year img, .search-card-e-supplier__year img'
const verified = '.verified-supplier-icon__wrapper, .supplier-tag-verified'
const pro = '.verified-pro-supplier-icon__wrapper, .verified-supplier-icon__wrapper[href*="verifiedpro"]'

/**
 * A product card of a result page: fy23, fy26 and AI search through the language-neutral marks of its parts, older
 * cards through their classes. `undefined` where the card does not yet say which product and whose.
 */
export function extractSearchCard(card: Element): EntryFrom<'card'> | undefined {
  const productId = attribute(card, 'data-ctrdot')
  if (!isProductId(productId)) return undefined
  const offer = new URLSearchParams((card.getAttribute('data-aplus-auto-offer') ?? '').slice(0, 20_000))
  const identity = cardIdentity(card, companyIdOf(card, offer))
  if ((identity.companyId ?? identity.host) === undefined) return undefined
  const texts: Partial<Record<keyof typeof parts, string>> = {}
  for (const [part, selector] of Object.entries(parts))
    texts[part as keyof typeof parts] = elementText(card.querySelector(selector))
  const raw: SearchCardRaw = {
    marks: attributes(card, '[data-aplus-auto-card-mod]', 'data-aplus-auto-card-mod').slice(0, maxMarks),
    ...texts,
    country: attribute(card, 'data-scountry') ?? texts.country,
    flag: attribute(card.querySelector(flag), 'alt'),
    year: texts.year ?? attribute(card, 'data-year'),
    link: attribute(card.querySelector(productLink), 'href'),
    images: attributes(card, `${productLink} img`, 'src').slice(0, maxMarks),
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
    ? identityOf(companyId, ...attributes(card, 'a[href*=".alibaba.com"]', 'href'))
    : identity
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
