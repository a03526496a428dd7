import type { ListingPrice } from '@/lib/core/reading.ts'
import type { Texts } from './texts.ts'

/**
 * A price as a page shows it, both ends where it has two.
 *
 * @example priceText({ currency: 'USD', min: 3, max: 4 }, texts) // '$3.00–$4.00'
 */
export function priceText({ currency, min, max }: ListingPrice, { t, formats }: Texts): string {
  const [low, high] = [min ?? max, max ?? min]
  if (low === undefined || high === undefined) return ''
  const from = formats.price(low, currency)
  return low === high ? from : t('ranges.between', { min: from, max: formats.price(high, currency) })
}
