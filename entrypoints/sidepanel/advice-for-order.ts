import type { SizedAdvice } from '@/components/advice-list.tsx'
import type { Band } from '@/lib/core/assessment.ts'
import { adviceTexts } from '@/lib/i18n/advice-texts.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import { adviceFor, orderSizeOf, orderSizes } from '@/lib/risk/advice.ts'

/** The advice for an order of this value in US dollars; for every size of order where the value is not known. */
export function adviceForOrder(band: Band, valueUsd: number | undefined, texts: Texts): SizedAdvice[] {
  const sizes = valueUsd === undefined ? orderSizes : [orderSizeOf(valueUsd)]
  return sizes.map((size) => ({ size, texts: adviceTexts(adviceFor(band, size), texts) }))
}
