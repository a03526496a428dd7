import { parseRange } from './parse-range.ts'

export interface Moq {
  quantity: number
  /** Singular and lower-case. */
  unit?: string
}

/**
 * A minimum order quantity with its unit. The unit is read only from English text, whose plurals are known.
 *
 * @example parseMoq('Min. order: 2,500 pieces') // { quantity: 2500, unit: 'piece' }
 * @example parseMoq('50.0 Pieces') // { quantity: 50, unit: 'piece' }
 * @example parseMoq('300 - 1000 pairs') // { quantity: 300, unit: 'pair' }
 */
export function parseMoq(text: string, language = 'en'): Moq | undefined {
  const english = language.startsWith('en')
  const quantity = parseRange(text, { decimalMark: english ? '.' : undefined })?.min
  if (quantity === undefined || !isQuantity(quantity)) return undefined
  const word = english
    ? /\d ?\+? ?(\p{L}[\p{L} -]{0,39})(?:$|[^\p{L}\d -])/u.exec(text.slice(0, 500))?.[1]
    : undefined
  return { quantity, ...(word !== undefined && { unit: singular(word.trim().toLowerCase()) }) }
}

/** Whether a number may be a minimum order. */
export function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 1e12
}

/**
 * The singular of a trade unit in English.
 *
 * @example singular('boxes') // 'box'
 */
export function singular(unit: string): string {
  if (/(?:ch|sh|x|ss)es$/.test(unit)) return unit.slice(0, -2)
  if (unit.endsWith('ies')) return `${unit.slice(0, -3)}y`
  return /[^s]s$/.test(unit) && unit !== 'gross' ? unit.slice(0, -1) : unit
}
