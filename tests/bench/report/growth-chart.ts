import type { Markup } from '@/tests/fixtures/site/markup.ts'
import type { Figure, GrowthChart } from '../subject.ts'
import { figureById } from './figure-by-id.ts'
import { formatNumber } from './format-value.ts'
import { logScale } from './scale.ts'
import { coloured, dotAt, lineFrom, path, svgDocument, textAt, width } from './svg.ts'

const left = 72
const right = width - 150
const top = 64
const bottom = 320
const labelHeight = 16

/** Moves labels apart that would overlap, from the top down. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  const placed = heights.slice()
  let above = Number.NEGATIVE_INFINITY
  for (const { y, index } of order) {
    above = Math.max(y, above + labelHeight)
    placed[index] = above
  }
  return placed
}

/** How costs grow with a size, both on log axes: a straight line at 45 degrees is linear. */
export function growthChart({ title, sizes, lines }: GrowthChart, figures: readonly Figure[]): string {
  const drawn = lines.map(({ label, points }) => ({
    label,
    points: points.map(({ size, figure }) => ({ size, figure: figureById(figures, figure) })),
  }))
  const points = drawn.flatMap((line) => line.points)
  const horizontal = logScale(points.map(({ size }) => size))
  const vertical = logScale(points.flatMap(({ figure }) => [figure.p10, figure.p90]))
  const x = (size: number): number => left + horizontal.at(size) * (right - left)
  const y = (cost: number): number => bottom - vertical.at(cost) * (bottom - top)
  const labels = spread(drawn.map((line) => y(line.points.at(-1)?.figure.median ?? 1)))
  return svgDocument(title, bottom + 72, [
    textAt(16, top - 16, points[0]?.figure.unit ?? '', 'soft'),
    ...vertical.ticks.flatMap((tick): Markup[] => [
      lineFrom(left, y(tick), right, y(tick), 'grid'),
      textAt(left - 8, y(tick) + 4, formatNumber(tick), 'soft end'),
    ]),
    ...horizontal.ticks.flatMap((tick): Markup[] => [
      lineFrom(x(tick), top, x(tick), bottom, 'grid'),
      textAt(x(tick), bottom + 18, formatNumber(tick), 'soft middle'),
    ]),
    textAt((left + right) / 2, bottom + 38, sizes, 'soft middle'),
    ...drawn.map((line, index) =>
      coloured(index, [
        path(
          line.points.map(({ size, figure }) => ({ x: x(size), y: y(figure.median) })),
          'line',
        ),
        ...line.points.flatMap(({ size, figure }) => [
          lineFrom(x(size), y(figure.p10), x(size), y(figure.p90), 'spread'),
          dotAt(x(size), y(figure.median), 'mark'),
        ]),
        textAt(x(line.points.at(-1)?.size ?? 1) + 12, (labels[index] ?? 0) + 4, line.label, 'named'),
      ]),
    ),
    textAt(16, bottom + 60, 'Dot: median. Line through it: p10 to p90. Both axes are logarithmic.', 'soft'),
  ])
}
