import type { Quote } from '@/lib/core/quote.ts'
import { isDay } from '../day.ts'
import type { Measure } from '../documents/specification-document.ts'
import type { PaymentStageDraft } from '../payment/payment-terms.ts'
import { amountText, isOne, moneyText } from './amount-text.ts'
import type { MessagePhrases } from './message-phrases.ts'

/** Lines as numbered points; empty where there are none. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n')

/** A quantity with its unit, absent where none is stated. */
export function quantityText(amount: string | undefined, unit: string, say: MessagePhrases) {
  return amount?.trim() ? say.quantity(amountText(amount), unit, isOne(amount)) : undefined
}

/** @example termText('FOB', 'Ningbo') // 'FOB Ningbo' */
export function termText(term: string | undefined, place = ''): string | undefined {
  return term === undefined ? undefined : `${term} ${place}`.trim()
}

/** A number of days, absent where none is stated. */
export function daysText(count: number | string | undefined, say: MessagePhrases): string | undefined {
  const typed = String(count ?? '').trim()
  return typed === '' ? undefined : say.days(amountText(typed), isOne(typed))
}

/** A day in words, absent where there is no such day. */
export function dayText(day: string | undefined, say: MessagePhrases): string | undefined {
  return day !== undefined && isDay(day) ? say.day(day) : undefined
}

/** The quoted unit price for a quantity; where no price is for it, all prices with the quantities that they are for. */
export function quotedPrice(
  { prices, currency, unit = 'piece' }: Quote,
  quantity: number,
  say: MessagePhrases,
): string {
  const one = (price: number) => say.unitPrice(moneyText(String(price), currency) ?? '', unit)
  const reached = prices.findLast(({ from }) => from <= quantity)
  if (reached !== undefined) return one(reached.price)
  if (prices.length === 1) return prices.map(({ price }) => one(price)).join('')
  return prices
    .map(({ from, price }) => `${quantityText(String(from), unit, say)}: ${one(price)}`)
    .join(say.semicolon)
}

/** The measures that have a size, in one line. */
export function measuresText(measures: readonly Measure[], say: MessagePhrases): string {
  return measures
    .filter(({ size }) => size.trim() !== '')
    .map(({ name, size, unit, tolerance = '' }) => {
      const allowed = tolerance.trim() === '' ? '' : say.tolerance(tolerance.trim(), unit)
      return `${name.trim()} ${size.trim()} ${unit}${allowed}`.trim()
    })
    .join(say.semicolon)
}

/** Stages of a payment in one line. */
export function stagesText(stages: readonly PaymentStageDraft[], say: MessagePhrases): string {
  return stages
    .filter(({ percent }) => percent.trim() !== '')
    .map(({ percent, waitsFor, daysAfter }) => {
      const credit = Number(daysAfter) > 0 ? daysText(daysAfter, say) : undefined
      return say.stage(percent.trim(), say.stages[waitsFor], credit)
    })
    .join(say.semicolon)
}
