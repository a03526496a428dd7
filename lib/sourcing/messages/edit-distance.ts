/**
 * How many letters to add, drop, change or swap with their neighbour make one text the other, as far as `most`; more
 * is `Infinity`. (Optimal string alignment; Damerau 1964, "A technique for computer detection and correction of
 * spelling errors", where four in five slips are one such step.)
 *
 * @example editDistance('harbourpeak', 'harbuorpeak', 2) // 1
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = last
    last = next
  }
  const distance = last[other.length] ?? 0
  return distance <= most ? distance : Infinity
}
