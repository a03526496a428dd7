import type { Details } from '@/lib/core/details.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
import { factOfLabel, factOfQuantity, isMoqText } from '../labels.ts'
import { productIdIn } from '../page-kind.ts'
import { firstDetails, namesOf } from '../read/details-of.ts'
import { elementText, leafTexts } from '../read/element-text.ts'
import { factsOf } from '../read/facts-of.ts'
import { filterMap } from '../read/filter-map.ts'
import { parseObject } from '../read/inline-json.ts'
import { at } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import { stateAs, type Statement } from '../read/statements.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'

export interface SupplierCard {
  supplier: SupplierReading
  /** The first product on the card, where its link names it. */
  listing?: Listing
}

/** Class names of these cards are hashed, the attributes are not. Seen 2026-09. */
export const supplierCardSelector = '[data-supplier-card="true"]'

/** A card of the supplier search. `undefined` where the card does not say which company. */
export function readSupplierCard(card: Element, language: PageLanguage): SupplierCard | undefined {
  const params = parseObject(card.getAttribute('data-dot-params') ?? '')
  const links = Array.from(card.querySelectorAll('a[href*=".alibaba.com"]'), (link) =>
    link.getAttribute('href'),
  )
  const identity = identityOf(at(params, 'companyId'), ...links)
  const facts = factsOf(cardStatements(card, params, language), language)
  const supplier = supplierOf(identity, facts, cardDetails(card))
  if (!supplier) return undefined
  const [listing] = cardListings(card, identity, language)
  return { supplier, ...(listing && { listing }) }
}

/** The products of a card whose links name them. Money outside the links may be the supplier's revenue. */
export function cardListings(card: Element, identity: Identity, language: PageLanguage): Listing[] {
  return filterMap(card.querySelectorAll('a[data-supplier-card-product]'), (product) => {
    const texts = leafTexts(product)
    return listingOf(
      {
        ...identity,
        images: Array.from(product.querySelectorAll('img'), (picture) => picture.getAttribute('src')),
        productId: productIdIn(product.getAttribute('href')),
        title: product.getAttribute('title'),
        link: product.getAttribute('href'),
        priceTexts: texts,
        moqTexts: texts.filter((text) => isMoqText(text, language)),
      },
      language,
    )
  })
}

/** The place is the province, before the country and its flag: "Sindh," or "Guangdong,CN". */
function cardDetails(card: Element): Details {
  const country = card.querySelector('img[alt="countryFlag"]')
  const place = elementText(country?.previousElementSibling)
  const label = Array.from(card.querySelectorAll('*')).find(
    (one) => one.childElementCount === 0 && /^main products:?$/i.test(elementText(one) ?? ''),
  )
  const products = label?.nextElementSibling
  return firstDetails({
    province: /^([^,]{1,80}),(?: ?[A-Z]{2})?$/.exec(place ?? '')?.[1],
    mainProducts: products
      ? namesOf(products.childElementCount > 0 ? leafTexts(products) : elementText(products))
      : undefined,
  })
}

const state = stateAs('supplier card')

function cardStatements(card: Element, params: unknown, language: PageLanguage): Statement[] {
  const years = elementText(card.querySelector('[data-supplier-card-gold-years]'))
  const texts = leafTexts(card)
  return [
    state('name', card.querySelector('span[dir="auto"][title]')?.getAttribute('title')),
    state('country', elementText(card.querySelector('img[alt="countryFlag"]')?.nextElementSibling)),
    state('yearsOnAlibaba', years),
    state('goldSupplier', years !== undefined || undefined),
    state('inspectedAs', at(params, 'factoryCertificationType')),
    state('storeRating', ratingOf(card)),
    state('reviewCount', elementText(card.querySelector('[data-supplier-card-reviews="true"]'))),
    ...texts.flatMap((text, index) => textStatements(text, texts[index + 1], language)),
  ]
}

/** "4.8" with "/5" behind it. The product's ratings have no "/5". */
function ratingOf(card: Element): string | undefined {
  const outOfFive = Array.from(card.querySelectorAll('span')).find(
    (span) =>
      /^[0-5](?:\.\d)?$/.test(elementText(span) ?? '') &&
      /^\s{0,9}\/\s{0,9}5/.test(span.nextSibling?.textContent ?? ''),
  )
  return elementText(outOfFive) ?? leafTexts(card).find((text) => /^[0-5](?:\.\d)? ?\/ ?5$/.test(text))
}

/** Staff and floor space of inspected makers name their unit; measured lines are a label with its value behind it. */
function textStatements(text: string, next: string | undefined, language: PageLanguage): Statement[] {
  const fact = factOfLabel(text, language)
  if (fact !== undefined) return factOfLabel(next, language) === undefined ? [state(fact, next)] : []
  if (/^[A-Z]{2}$|, ?[A-Z]{2}$/.test(text)) return [state('country', text)]
  const measured = factOfQuantity(text, language)
  if (measured === 'employees' || measured === 'floorSpaceM2') return [state(measured, text)]
  return [state('inspectedAs', text)]
}
