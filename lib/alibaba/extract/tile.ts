import { foldText } from '@/lib/core/fold-text.ts'
import type { TileRaw } from '@/lib/core/page-extract.ts'
import { isProductId } from '@/lib/core/reading.ts'
import { attribute, leafTexts, pictures } from './element-text.ts'
import { productIdIn } from './page-kind.ts'

const maxItems = 50

/** A product as a tile shows it, by the link that leads to it. */
export function extractTile(tile: Element, link: Element | null): TileRaw {
  const href = attribute(link, 'href')
  const productId = attribute(tile, 'data-id') ?? productIdIn(href) // seen 2025-12
  return {
    ...(isProductId(productId) && { productId }),
    title: foldText(attribute(link, 'title') ?? ''),
    link: href,
    images: pictures(tile).slice(0, maxItems),
    texts: leafTexts(tile).slice(0, maxItems),
  }
}
