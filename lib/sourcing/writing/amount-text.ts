import { parseDecimal } from '@/lib/core/parse-decimal.ts'

const readNumber = (typed: string) => parseDecimal(typed.trim(), { decimalMark: '.' })

/**
 * A number as both sides of a trade write it; what is none stays as it was typed, nothing stays nothing.
 *
 * @example amountText('1200') // '1,200'
 * @example amountText('about 500') // 'about 500'
 */
export function amountText(typed: string): string {
  const value = readNumber(typed)
  if (value === undefined) return typed.trim()
  const [whole = '', decimals] = String(value).split('.')
  const head = whole.length % 3
  const thousands = whole.slice(head).match(/\d{3}/g) ?? []
  const grouped = [...(head > 0 ? [whole.slice(0, head)] : []), ...thousands].join(',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** Whether a word beside this number stands in the singular. */
export const isOne = (typed: string): boolean => readNumber(typed) === 1

/**
 * Money with the code of its currency, which every country reads the same way.
 *
 * @example moneyText('3.1', 'USD') // 'USD 3.10'
 */
export function moneyText(typed: string, currency: string): string | undefined {
  const text = amountText(typed)
  if (text === '') return undefined
  const [whole, decimals] = text.split('.')
  const isNumber = readNumber(typed) !== undefined
  return `${currency} ${isNumber && decimals !== undefined ? `${whole}.${decimals.padEnd(2, '0')}` : text}`.trim()
}
