interface SparklineProps {
  /** Oldest first, two or more. */
  values: readonly number[]
  /** Says in words what the line shows. */
  label: string
}

const [width, height, margin] = [96, 24, 3]

/** The values as a line from the oldest to the newest, at even steps, between their lowest and their highest. */
export function Sparkline({ values, label }: SparklineProps) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1)
  // Values that never change are a line through the middle.
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low))
  const points = values.map((value, index) => ({
    x: margin + index * step,
    y: height - margin - share(value) * (height - 2 * margin),
  }))
  const end = points.at(-1)
  return (
    <>
      <span className="sr-only">{label}</span>
      <svg
        aria-hidden
        viewBox={`0 0 ${width} ${height}`}
        className="h-6 w-24 shrink-0 text-accent rtl:-scale-x-100"
      >
        <polyline
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        {end !== undefined && <circle cx={end.x} cy={end.y} r="2.25" fill="currentColor" />}
      </svg>
    </>
  )
}
