import { canBothHold, isWindowedRange } from '@/lib/core/range.ts'
import type { Change, Observation } from './observation.ts'

/**
 * Whether a value that is new in the record is another one in the world. Kinds of pages state amounts more or less
 * exactly, 4,200 m² here and 3,000 to 5,000 m² there: unless this kind of page said otherwise before, amounts that can
 * both hold are no change.
 */
export function isChange({ name, from, to }: Change, was: Observation['was']): boolean {
  if (from === undefined) return false
  if (was?.facts[name] !== undefined || !isWindowedRange(from) || !isWindowedRange(to)) return true
  return !canBothHold(from, to)
}
