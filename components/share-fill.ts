/** The colour of a signal by its share of risk points: cut off at the same shares as the bands of the score. */
export function shareFill(share: number): string {
  if (share < 0.25) return 'bg-low'
  return share < 0.5 ? 'bg-medium' : 'bg-high'
}
