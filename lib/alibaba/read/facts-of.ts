import type { PageLanguage } from '@/lib/core/page-language.ts'
import { isFactValue, type FactName, type Facts } from '@/lib/core/facts.ts'
import { factValues } from '../fact-values.ts'
import { pageLanguage } from '../page-language.ts'
import { at } from '../extract/json-value.ts'
import { isPlaceholder } from '../labels.ts'
import type { Statement } from './statements.ts'
import { textOf } from './text-of.ts'

/** Facts of which a page may say that there is none: `Reorder rate -`, no reviews. Elsewhere a placeholder is silence. */
const nullable: ReadonlySet<FactName> = new Set(['reviewCount', 'reorderPercent', 'orders', 'revenueUsd'])
const dashes = /^[-–—]{1,3}$/

/**
 * The facts that statements make: of each fact the first one that passes the normaliser and the schema, or a later
 * one that says the same more precisely (64.9% before 64%). A fact that nothing states is absent.
 */
export function factsOf(statements: readonly Statement[], language: PageLanguage): Facts {
  const facts: Partial<Record<FactName, { value: unknown; raw: string; source: string }>> = {}
  for (const { fact, raw, source } of statements) {
    const known = facts[fact]
    // Only a measurement can be said more precisely than before.
    if (known && known.value !== null && !isRange(known.value)) continue
    const text = textOf(raw)
    const value = text === undefined ? undefined : valueOf(fact, text, isNumber(raw) ? plain : language)
    if (text === undefined || value === undefined) continue
    if (known && (value === null || (known.value !== null && !refines(known.value, value)))) continue
    facts[fact] = { value, raw: text, source }
  }
  // Every value has passed the rule of its fact.
  return facts as Facts
}

/** Numbers of page data are written the same in every language. */
const plain = pageLanguage('en')
const isNumber = (raw: unknown) => typeof (at(raw, 'value') ?? raw) === 'number'

function valueOf(fact: FactName, text: string, language: PageLanguage): unknown {
  if (isPlaceholder(text, language)) return nullable.has(fact) && dashes.test(text) ? null : undefined
  const value = factValues[fact](text, language)
  if (fact === 'reviewCount' && value === 0) return null
  return isFactValue(fact, value) ? value : undefined
}

interface Ends {
  min?: number
  max?: number
}

const isRange = (value: unknown): value is Ends =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const widthOf = ({ min, max }: Ends) => (min === undefined || max === undefined ? Infinity : max - min)
const decimalsOf = ({ min = 0 }: Ends) => (String(min).split('.')[1] ?? '').length

/** Whether the second value states the same measurement with a finer rounding: inside the first, give or take one. */
function refines(known: unknown, value: unknown): boolean {
  if (!isRange(known) || !isRange(value)) return false
  const { min = -Infinity, max = Infinity } = known
  const inside = (value.min ?? -Infinity) > min - 1 && (value.max ?? Infinity) < max + 1
  const finer =
    widthOf(value) < widthOf(known) || (widthOf(value) === 0 && decimalsOf(value) > decimalsOf(known))
  return inside && finer
}
