import type { PageLanguage } from '@/lib/core/page-language.ts'
import { isQuantity, parseUnit } from '@/lib/core/parse-moq.ts'
import { productIdOf } from '../page-kind.ts'
import { firstDetails } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import { inlineJson } from '../read/inline-json.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { listingOf, type ListingSource } from '../read/listing-of.ts'
import type { PageContext, PageContent } from '../read/page-context.ts'
import { stateAs } from '../read/statements.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'
import { sellerStatements } from './product-data.ts'
import { sellerDetails } from './product-details.ts'
import { productElements, renderedOffer } from './product-elements.ts'
import { productPrice, productTerms } from './product-offer.ts'
import { seller } from './product-parts.ts'
import { productTexts } from './product-texts.ts'
import { structuredProduct } from './structured-product.ts'

/** Keys of the seller that hold a link to the shop, or its host. */
const shopLinks = ['subDomain', 'companyProfileUrl', 'homeUrl', 'feedbackUrl']

/** A product page of any layout: the page's data first, rendered cards for what they lack. */
export function readProduct({ document, url, scripts, language, description }: PageContext): PageContent {
  const productId = productIdOf(url)
  // Data that name another product than the address are left over from another page, or forged.
  const data = inlineJson(
    scripts,
    'window.detailData',
    (one) => textOf(at(one, 'globalData.product.productId')) === productId,
  )
  const structured = data === undefined ? structuredProduct(document, productId) : undefined
  const elements = productElements(document, language)
  const links = shopLinks.map((key) => at(data, `${seller}.${key}`))
  const identity = identityOf(at(data, `${seller}.companyId`), ...links, ...elements.links)
  const statements = [
    ...sellerStatements(data, language),
    ...elements.statements,
    stateAs('JSON-LD')('name', at(structured, 'brand.name')),
  ]
  const details = firstDetails(sellerDetails(data, language), elements.details)
  const supplier = supplierOf(identity, factsOf(statements, language), details)
  const offer = data === undefined ? renderedOffer(document, language) : statedOffer(data, language)
  const listing = listingOf(
    {
      title: at(structured, 'name'),
      ...offer,
      ...identity,
      productId,
      link: url.href,
      texts: productTexts(document, data, productId, description),
    },
    language,
  )
  return { suppliers: supplier ? [supplier] : [], listings: supplier && listing ? [listing] : [] }
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
