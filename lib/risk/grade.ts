/** How a measured value fares, for the choice of its sentence. */
export function grade(points: number, scale: number): 'good' | 'fair' | 'poor' {
  if (points <= 0) return 'good'
  return points < scale / 2 ? 'fair' : 'poor'
}
