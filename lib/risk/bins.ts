/** Points of the last step whose `from` is reached: for what is safer the more there is of it. */
export function pointsFrom(value: number, steps: { from: number; points: number }[]): number {
  return steps.findLast(({ from }) => value >= from)?.points ?? steps[0]?.points ?? 0
}

/** Points of the first step that reaches the value: for what is safer the less there is of it. */
export function pointsUpTo(
  value: number,
  { steps, beyond }: { steps: { upTo: number; points: number }[]; beyond: number },
): number {
  return steps.find(({ upTo }) => value <= upTo)?.points ?? beyond
}

/** Points on the line between the two knots around the value; outside of all knots those of the nearest. */
export function pointsBetween(value: number, knots: { at: number; points: number }[]): number {
  const below = knots.findLast(({ at }) => at <= value)
  const above = knots.find(({ at }) => at > value)
  if (below === undefined || above === undefined) return (below ?? above)?.points ?? 0
  const share = (value - below.at) / (above.at - below.at)
  return below.points + share * (above.points - below.points)
}
