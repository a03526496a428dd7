import type { MapPoint } from '@/lib/compare/map-points.ts'
import { priceText } from '@/lib/i18n/price-text.ts'
import type { Texts } from '@/lib/i18n/texts.ts'

/** The price of a point as stated, and by the buyer's rate where that is what places it. */
export function mapPriceText(
  { price, converted }: Pick<MapPoint<unknown>, 'price' | 'converted'>,
  texts: Texts,
) {
  const stated = priceText(price, texts)
  if (converted === undefined) return stated
  const day = texts.formats.date(converted.on)
  const own = texts.t('compare.converted', { price: priceText(converted, texts), day })
  return texts.formats.enumeration([stated, own])
}
