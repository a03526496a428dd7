import type { TradeUnit } from '@/lib/core/trade-units.ts'
import type { PaymentEvent } from '../payment/payment-terms.ts'

/** How the buyer's figures are said in a message, by its language. */
export interface MessagePhrases {
  /** @example quantity('1,000', 'piece', false) // '1,000 pieces' */
  quantity: (amount: string, unit: string, isOne: boolean) => string
  /** @example unitPrice('USD 3.10', 'piece') // 'USD 3.10 per piece' */
  unitPrice: (price: string, unit: string) => string
  /** A day as ISO 8601 in words. */
  day: (iso: string) => string
  days: (amount: string, isOne: boolean) => string
  /** @example tolerance('0.5', 'mm') // ' ± 0.5 mm' */
  tolerance: (amount: string, unit: string) => string
  /** @example aql('II', '2.5', '4.0') */
  aql: (level: string, major: string, minor: string) => string
  /** What has happened, as it stands in {@link stage}. */
  stages: Record<PaymentEvent, string>
  /** One stage of the payment; days of credit are absent where there are none. */
  stage: (percent: string, event: string, days: string | undefined) => string
  /** What stands between parts of one line. */
  comma: string
  semicolon: string
  /** @example difference('Founded', [{ value: '2014', page: 'store', day: '3 May 2026' }]) */
  difference: (fact: string, sides: readonly { value: string; page: string; day: string }[]) => string
}

/** A unit as a language writes it; one that is not known stays as it was typed. */
export function unitName(names: Record<TradeUnit, string>, unit: string): string {
  const known = unit.trim().toLowerCase()
  const name = Object.entries(names).find(([one]) => one === known || `${one}s` === known)
  return name?.[1] ?? unit.trim()
}
