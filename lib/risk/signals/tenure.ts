import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'

/** Years of paid membership. */
export const readTenure: ReadSignal = ({ facts: { yearsOnAlibaba } }, { TENURE }) => {
  const years = yearsOnAlibaba?.value ?? undefined
  if (years === undefined) return undefined
  const points = pointsFrom(years, TENURE.years)
  return { bin: grade(points, TENURE.scale), points, params: { years }, facts: ['yearsOnAlibaba'] }
}
