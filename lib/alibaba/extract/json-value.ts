import { foldText } from '@/lib/core/fold-text.ts'

/**
 * A value inside parsed page data, by own keys only; `undefined` where the path leaves the data. Page data is
 * untrusted: nothing is cast, every leaf is read with care.
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
 * An id, a host or a link as text, wrapped as shop data wrap it or not.
 *
 * @example idText({ value: 290000001 }) // '290000001'
 */
export function idText(value: unknown): string | undefined {
  const leaf = at(value, 'value') ?? value
  if (typeof leaf === 'number') return String(leaf)
  return typeof leaf === 'string' ? foldText(leaf) : undefined
}
