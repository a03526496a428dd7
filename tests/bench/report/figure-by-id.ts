import type { Figure } from '../subject.ts'

/** @throws where a chart names a figure that was not measured */
export function figureById(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((figure) => figure.id === id)
  if (found === undefined) throw new Error(`There is no figure ${id}.`)
  return found
}
