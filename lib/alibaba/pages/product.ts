import type { EntryFrom } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { isQuantity, parseUnit } from '@/lib/core/parse-moq.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { firstDetails } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import { listingOf, type ListingSource } from '../read/listing-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { stateAs } from '../read/statements.ts'
import { supplierOf } from '../read/suppliers.ts'
import { sellerStatements } from './product-data.ts'
import { sellerDetails } from './product-details.ts'
import { cardDetails, cardStatements } from './product-elements.ts'
import { productPrice, productTerms } from './product-offer.ts'
import { productTexts } from './product-texts.ts'
import { renderedOffer } from './rendered-offer.ts'
import { textOf } from '../read/text-of.ts'

/** What a product page of any layout says: the page's data first, rendered cards for what they lack. */
export function interpretProduct(
  { companyId, host, productId, raw }: EntryFrom<'product'>,
  { address, language }: PageContext,
): EntryContent {
  const { data, structured } = raw
  const statements = [
    ...sellerStatements(data, language),
    ...cardStatements(raw, language),
    stateAs('JSON-LD')('name', at(structured, 'brand.name')),
  ]
  const details = firstDetails(sellerDetails(data, language), cardDetails(raw, language))
  const supplier = supplierOf({ companyId, host }, factsOf(statements, language), details)
  if (supplier === undefined) return { listings: [] }
  const offer = raw.offer ? renderedOffer(raw.offer, language) : statedOffer(data, language)
  const listing = listingOf(
    {
      ...offer,
      title: offer.title ?? at(structured, 'name'),
      companyId,
      host,
      productId,
      link: address.href,
      texts: productTexts(raw),
    },
    language,
  )
  return { supplier, listings: listing ? [listing] : [] }
}

/** The offer as the page's data state it. */
function statedOffer(data: unknown, language: PageLanguage): Omit<ListingSource, 'productId'> {
  const product = at(data, 'globalData.product')
  const quantity = at(product, 'moq')
  const unit = parseUnit(textOf(at(product, 'price.unit')) ?? '', language)
  return {
    ...productTerms(data, language),
    title: at(product, 'subject'),
    price: productPrice(data, language),
    moq: isQuantity(quantity) ? { quantity, ...(unit !== undefined && { unit }) } : undefined,
    soldTexts: [at(data, 'globalData.trade.salesVolume')],
    images: itemsOf(at(product, 'mediaItems')).map((item) => at(item, 'imageUrl.big')),
  }
}
