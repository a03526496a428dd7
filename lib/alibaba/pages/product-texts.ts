import type { ProductRaw } from '@/lib/core/page-extract.ts'
import { maxTextLength, type ListingTexts } from '@/lib/core/reading.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { attributeLists } from './product-paths.ts'
import { textOf } from '../read/text-of.ts'

/** The words of an offer; nothing before its description is there. */
export function productTexts({ data, description }: ProductRaw): ListingTexts | undefined {
  if (description === undefined) return undefined
  const { text, alts, attributes } = description
  return { description: joined([...attributeRows(data, attributes), text]), images: alts }
}

function attributeRows(data: unknown, rendered: readonly string[]): readonly string[] {
  const rows = attributeLists
    .flatMap((list) => itemsOf(at(data, `globalData.product.${list}`)))
    .map((row) => [textOf(at(row, 'attrName')), textOf(at(row, 'attrValue'))])
  const stated = rows.filter(([, value]) => value !== undefined).map((row) => row.join(': '))
  const packaging = textOf(at(data, 'globalData.trade.logisticInfo.packagingDesc')) ?? []
  return stated.length > 0 ? stated.concat(packaging) : rendered
}

const joined = (texts: readonly string[]) => [...new Set(texts)].join('\n').slice(0, maxTextLength)
