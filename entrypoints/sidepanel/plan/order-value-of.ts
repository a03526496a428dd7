import { parseDecimal } from '@/lib/core/parse-decimal.ts'
import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'

/** The value of an order in US dollars as it was typed; `undefined` where it was not, or is no number. */
export function orderValueOf({ valueUsd = '' }: Pick<OrderDocument, 'valueUsd'>): number | undefined {
  return parseDecimal(valueUsd.trim(), { decimalMark: '.' })
}
