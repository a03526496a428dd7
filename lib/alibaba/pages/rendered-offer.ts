import type { OfferRaw } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import { filterMap } from '../extract/filter-map.ts'
import { factOfQuantity, isMoqText } from '../labels.ts'
import type { ListingSource } from '../read/listing-of.ts'

/** The offer as rendered. A price in several currencies is none. */
export function renderedOffer(offer: OfferRaw, language: PageLanguage): Omit<ListingSource, 'productId'> {
  const texts = filterMap(offer.prices, (price) => (typeof price === 'string' ? price : priceOf(price)))
  const prices = filterMap(texts, (text) => parseMoney(text, language))
  const isOne = prices.every(({ currency }) => currency === prices[0]?.currency)
  const labelled = offer.around.filter((text) => isMoqText(text, language))
  // A step of the ladder ("300 - 1000 pairs") begins with its quantity and names the unit; a price does neither.
  const steps = texts.filter(
    (text) => /^[≥>= ]{0,3}\p{Nd}/u.test(text) && parseMoq(text, language)?.unit !== undefined,
  )
  return {
    title: offer.title,
    soldTexts: offer.snippets.filter((text) => factOfQuantity(text, language) === 'sold'),
    images: offer.images,
    price: isOne ? spanOf(prices) : undefined,
    moqTexts: [offer.minimum, ...labelled, ...steps],
  }
}

/** A price that is split into sign, whole and fraction, put together. */
function priceOf([sign, whole = '', fraction = '', ...others]: readonly string[]): string | undefined {
  if (others.length > 0 || !/^\d[\d.,]*$/.test(whole) || !/^\d{0,2}$/.test(fraction)) return undefined
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

function spanOf(prices: ListingPrice[]): ListingPrice | undefined {
  const ends = prices.flatMap(({ min, max }) => [min, max]).filter((end) => end !== undefined)
  const [first] = prices
  return first && { currency: first.currency, min: Math.min(...ends), max: Math.max(...ends) }
}
