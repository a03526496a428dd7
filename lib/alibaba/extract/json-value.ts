import { foldText } from '@/lib/core/fold-text.ts'

/**
 * A value inside parsed page data, by own keys only; `undefined` where the path leaves the data. Page data is
 * untrusted: nothing is cast, every leaf is read through {@link textOf}.
 *
 * @example at({ seller: { companyId: 7 } }, 'seller.companyId') // 7
 */
export function at(json: unknown, path: string): unknown {
  let value = json
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** The items of an array, or of an object whose keys are positions; anything else has none. */
export function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/**
 * A leaf as one line of text: strings without their markup, finite numbers, booleans, a list of leaves comma by comma.
 * Shop data wrap a leaf as `{ value }`, with the name of the field beside it.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return foldText(value.includes('<') ? withoutMarkup(value) : value)
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value)) return leafText(at(value, 'value'))
  const texts = value.slice(0, 100).map(leafText)
  return foldText(texts.filter((text) => text !== undefined).join(', '))
}

const leafText = (value: unknown) =>
  typeof value === 'object' && !Array.isArray(value) ? undefined : textOf(value)

function withoutMarkup(text: string): string {
  return text.slice(0, 4000).replace(/<\/?[a-z][^<>]*>/gi, '')
}
