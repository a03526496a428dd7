import type { Figure, Unit } from '../subject.ts'
import { summarise } from './stats.ts'

/** A named figure of a series of samples. */
export function figure(id: string, name: string, unit: Unit, samples: readonly number[]): Figure {
  return { id, name, unit, ...summarise(samples) }
}
