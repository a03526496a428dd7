import type { Identity } from '@/lib/core/identity.ts'
import type { TileRaw } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { filterMap } from '../extract/filter-map.ts'
import { isMoqText } from '../labels.ts'
import { listingOf } from '../read/listing-of.ts'

/** Longer texts of a tile are no prices. */
const maxPriceLength = 60

/** Products as tiles show them. A tile states its price and its minimum order in texts of their own. */
export function tileListings(
  tiles: readonly TileRaw[],
  { companyId, host }: Identity,
  language: PageLanguage,
): Listing[] {
  return filterMap(tiles, ({ productId, texts, ...tile }) =>
    listingOf(
      {
        ...tile,
        productId,
        companyId,
        host,
        priceTexts: texts.filter((text) => text.length <= maxPriceLength),
        moqTexts: texts.filter((text) => isMoqText(text, language)),
      },
      language,
    ),
  )
}
