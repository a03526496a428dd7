import type { PageLanguage } from '@/lib/core/page-language.ts'
import { currencyOf, parseMoney } from '@/lib/core/parse-money.ts'
import { isQuantity } from '@/lib/core/parse-moq.ts'
import type { Listing, ListingPrice } from '@/lib/core/reading.ts'
import { filterMap } from '../extract/filter-map.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { textOf } from '../read/text-of.ts'

const priceData = 'globalData.product.price'
const ladder = `${priceData}.productLadderPrices`

const isPrice = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= 1e12

/** What the buyer would pay now: under a promotion a step counts at its lowered price. */
const priceOf = (step: unknown): unknown => at(step, 'promotionPrice') ?? at(step, 'price')

/** The currency that the page's pattern or texts name; the one that the data call the page's is not the displayed one. */
function currencyIn(data: unknown, language: PageLanguage): string | undefined {
  const paths = [
    'currencyRule.currencyPattern',
    'formatLadderPrice',
    'productRangePrices.priceRangeText',
    'productLadderPrices.0.formatPrice',
  ]
  const texts = paths.map((path) => textOf(at(data, `${priceData}.${path}`)))
  return texts.map((text) => text && currencyOf(text, language.tag)).find(Boolean)
}

/** Unit price from the ladder or the range, in the displayed currency; half a number is no price. */
export function productPrice(data: unknown, language: PageLanguage): ListingPrice | undefined {
  const price = at(data, priceData)
  const ends = itemsOf(at(data, ladder)).map(priceOf)
  if (ends.length === 0) {
    const range = at(price, 'productRangePrices')
    ends.push(...['priceRangeLow', 'priceRangeHigh'].flatMap((key) => at(range, key) ?? []))
  }
  const numbers = ends.filter(isPrice)
  const currency = currencyIn(data, language)
  if (numbers.length < ends.length || currency === undefined) return undefined
  if (numbers.length > 0) return { currency, min: Math.min(...numbers), max: Math.max(...numbers) }
  const text = textOf(at(price, 'formatLadderPrice') ?? at(price, 'productRangePrices.priceRangeText'))
  return text === undefined ? undefined : parseMoney(text, language)
}

type Terms = Pick<Listing, 'tiers' | 'leadTimeDays' | 'samplePrice' | 'customised'>

/** The terms of the product's offer beside price and minimum. Seen 2025-03 to 2026-10. */
export function productTerms(data: unknown, language: PageLanguage): Terms {
  return {
    tiers: tiersOf(data, language),
    leadTimeDays: leadTimeOf(data),
    samplePrice: samplePriceOf(at(data, 'globalData.product.sampleInfo'), language),
    customised: customisedOf(at(data, 'globalData.global.tabs')),
  }
}

/** Price breaks; a ladder with a step that is not fully stated is left out. */
function tiersOf(data: unknown, language: PageLanguage): Listing['tiers'] {
  const steps = itemsOf(at(data, ladder)).slice(0, 50)
  const tiers = filterMap(steps, (step) => {
    const [from, price] = [at(step, 'min'), priceOf(step)]
    return isQuantity(from) && isPrice(price) ? { from, price } : undefined
  })
  if (tiers.length === 0 || tiers.length < steps.length) return undefined
  if (currencyIn(data, language) === undefined) return undefined
  return tiers.toSorted((one, other) => one.from - other.from)
}

function leadTimeOf(data: unknown): number | undefined {
  const days = itemsOf(at(data, 'globalData.trade.leadTimeInfo.ladderPeriodList'))
    .map((step) => at(step, 'processPeriod'))
    .filter((period) => isPrice(period))
  return days.length > 0 ? Math.min(...days) : undefined
}

function samplePriceOf(sample: unknown, language: PageLanguage): ListingPrice | undefined {
  if (at(sample, 'enable') === false) return undefined
  const [text = '', from, to] = [
    textOf(at(sample, 'formatPrice')),
    at(sample, 'priceFrom') ?? at(sample, 'price'),
    at(sample, 'priceTo') ?? at(sample, 'price'),
  ]
  const currency = currencyOf(text, language.tag)
  if (currency === undefined) return undefined
  return isPrice(from) && isPrice(to) && from <= to
    ? { currency, min: from, max: to }
    : parseMoney(text, language)
}

/** The tabs say how the product is sold: only made to order, only from stock, or, which says nothing, both. */
function customisedOf(tabs: unknown): boolean | undefined {
  const types = itemsOf(tabs).map((tab) => at(tab, 'type'))
  const [type, ...others] = types
  if (others.length > 0) return undefined
  return type === 'Customization' ? true : type === 'Wholesale' ? false : undefined
}
