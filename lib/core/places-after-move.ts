interface Placed {
  id: string
  place: number
}

/**
 * The new places after one line has been moved: of that line alone where there is room between its new neighbours,
 * else of all.
 *
 * @param lines in their order before the move
 * @param to where the line stands afterwards, counted from 0
 */
export function placesAfterMove(lines: readonly Placed[], id: string, to: number): Map<string, number> {
  const moved = lines.find((line) => line.id === id)
  const others = lines.filter((line) => line !== moved)
  if (moved === undefined || lines[to] === undefined || lines[to] === moved) return new Map()
  const [before, after] = [others[to - 1]?.place, others[to]?.place]
  const place = placeBetween(before, after)
  if (place !== undefined) return new Map([[id, place]])
  return new Map(others.toSpliced(to, 0, moved).map((line, index) => [line.id, index + 1]))
}

function placeBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? undefined : after - 1
  if (after === undefined) return before + 1
  const middle = (before + after) / 2
  return middle > before && middle < after ? middle : undefined
}
