import { isQuantity, parseUnit } from '@/lib/core/parse-moq.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
import { productIdOf } from '../page-kind.ts'
import { factsOf } from '../read/facts-of.ts'
import { inlineJson } from '../read/inline-json.ts'
import { at, textOf } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import type { PageContext, PageContent } from '../read/page-context.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'
import { productElements, renderedPrice } from './product-elements.ts'
import { productPrice, sellerStatements } from './product-data.ts'

/** A product page of any layout: the page's data first, rendered cards for what they lack. */
export function readProduct({ document, url, scripts, language }: PageContext): PageContent {
  const productId = productIdOf(url)
  const data = ownData(inlineJson(scripts, 'window.detailData'), productId)
  const elements = productElements(document, language)
  const seller = at(data, 'globalData.seller')
  const identity = identityOf(
    at(seller, 'companyId'),
    at(seller, 'subDomain'),
    at(seller, 'companyProfileUrl'),
    ...elements.links,
  )
  const facts = factsOf([...sellerStatements(data, language), ...elements.statements], language)
  const supplier = supplierOf(identity, facts)
  const product = at(data, 'globalData.product')
  const moq = at(product, 'moq')
  const unit = parseUnit(textOf(at(product, 'price.unit')) ?? '', language)
  const rendered = renderedPrice(document, language)
  const listing = listingOf(
    {
      ...identity,
      productId,
      title:
        at(product, 'subject') ??
        document.querySelector('[data-module-name="module_title"] h1')?.getAttribute('title'),
      price: productPrice(data) ?? (product === undefined ? rendered.price : undefined),
      moq: isQuantity(moq) ? { quantity: moq, ...(unit !== undefined && { unit }) } : undefined,
      moqTexts: product === undefined ? rendered.moqTexts : [],
    },
    language,
  )
  const suppliers: SupplierReading[] = supplier ? [supplier] : []
  const listings: Listing[] = supplier && listing ? [listing] : []
  return { suppliers, listings }
}

/** Data that name another product than the address are left over from another page, or forged. */
function ownData(data: unknown, productId: string | undefined): unknown {
  return textOf(at(data, 'globalData.product.productId')) === productId ? data : undefined
}
