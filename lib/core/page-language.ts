import type { Labels } from './labels.ts'
import type { DecimalMark } from './parse-decimal.ts'

/** The language of a page. */
export interface PageLanguage {
  /** BCP 47. */
  tag: string
  /** Every word that is understood on the page: those of its language, and English, which the site falls back to. */
  labels: Labels
}

/** @example primaryTag('pt-BR') // 'pt' */
export function primaryTag(tag: string | undefined): string {
  return tag?.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}

export function isEnglish(tag: string | undefined): boolean {
  return primaryTag(tag) === 'en'
}

/**
 * Decimal marks by primary language tag. Spanish and Arabic are left out: both are written either way, by country.
 * Source: CLDR number symbols.
 */
const decimalMarks: Readonly<Record<string, DecimalMark>> = Object.fromEntries([
  ...'en zh ja ko th he iw hi ur bn'.split(' ').map((language) => [language, '.'] as const),
  ...'de fr it pt nl ru tr vi id in pl'.split(' ').map((language) => [language, ','] as const),
])

/** @example decimalMarkOf('de-DE') // ',' */
export function decimalMarkOf(tag: string | undefined): DecimalMark | undefined {
  const primary = primaryTag(tag)
  return Object.hasOwn(decimalMarks, primary) ? decimalMarks[primary] : undefined
}

/** Whether digits are grouped by spaces: `12 500`. Elsewhere two numbers may stand side by side. */
export function isSpaced(tag: string | undefined): boolean {
  return ['fr', 'ru', 'pl', 'uk'].includes(primaryTag(tag))
}
