import { foldText } from '@/lib/core/fold-text.ts'
import { at } from '../extract/json-value.ts'

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
