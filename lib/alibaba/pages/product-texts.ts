import { maxTextLength, type ListingTexts } from '@/lib/core/reading.ts'
import { elementText } from '../read/element-text.ts'
import { filterMap } from '../read/filter-map.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { longText } from '../read/long-text.ts'
import { foldText } from '@/lib/core/fold-text.ts'

/** Lists of attribute rows in the data of a product, 2025-03 to 2026-10. */
const attributeLists = ['productKeyIndustryProperties', 'productBasicProperties', 'productOtherProperties']

/**
 * The words of an offer. The description stands in a frame that loads late; before it is there nothing is known, not
 * even half, because what a half does not say is not clear.
 */
export function productTexts(
  page: Document,
  data: unknown,
  productId: string | undefined,
  description: Document | undefined,
): ListingTexts | undefined {
  if (!description?.body || !isOf(productId, description)) return undefined
  const told = longText(description.body)
  const pictures = description.querySelectorAll('img')
  if (told === '' && pictures.length === 0) return undefined
  const alts = filterMap(pictures, (picture) => foldText(picture.getAttribute('alt') ?? ''))
  return {
    description: joined([...attributeRows(page, data), told]),
    images: joined(alts),
  }
}

/** The frame's address may name the product; one that names another is left over from the page before. */
function isOf(productId: string | undefined, { URL: address }: Document): boolean {
  const named = URL.canParse(address) ? new URL(address).searchParams.get('productId') : null
  return named === null || named === productId
}

function attributeRows(page: Document, data: unknown): string[] {
  const rows = attributeLists
    .flatMap((list) => itemsOf(at(data, `globalData.product.${list}`)))
    .map((row) => [textOf(at(row, 'attrName')), textOf(at(row, 'attrValue'))])
  const stated = rows.filter(([, value]) => value !== undefined).map((row) => row.join(': '))
  const packaging = textOf(at(data, 'globalData.trade.logisticInfo.packagingDesc')) ?? []
  if (stated.length > 0) return stated.concat(packaging)
  return filterMap(page.querySelectorAll('[data-module-name="module_attribute"]'), elementText)
}

const joined = (texts: readonly string[]) => [...new Set(texts)].join('\n').slice(0, maxTextLength)
