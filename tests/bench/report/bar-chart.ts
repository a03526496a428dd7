import type { Markup } from '@/tests/fixtures/site/markup.ts'
import type { BarChart, Figure } from '../subject.ts'
import { targets } from '../targets.ts'
import { figureById } from './figure-by-id.ts'
import { formatNumber, formatValue } from './format-value.ts'
import { linearScale, logScale, type Scale } from './scale.ts'
import { bar, coloured, dotAt, lineFrom, svgDocument, textAt, width } from './svg.ts'

const left = 236
const right = width - 104
const top = 48
const rowHeight = 34

interface Row {
  figure: Figure
  label: string
}

interface Look {
  scale: Scale
  isLog: boolean
  /** Where a target bounds the 95th percentile, all rows show theirs. */
  shownAt95: boolean
}

const place = (scale: Scale, value: number): number => left + scale.at(value) * (right - left)

function row({ figure, label }: Row, index: number, { scale, isLog, shownAt95 }: Look): Markup[] {
  const y = top + index * rowHeight + rowHeight / 2
  const at = (value: number): number => place(scale, value)
  const target = targets[figure.id]
  const ours = label.startsWith('Sourcelens') ? 0 : 2
  return [
    textAt(left - 12, y + 4, label, 'end'),
    coloured(ours, [
      isLog ? dotAt(at(figure.median), y, 'mark', 5) : bar(left, y - 9, at(figure.median) - left, 18),
    ]),
    lineFrom(at(figure.p10), y, at(figure.p90), y, 'spread'),
    ...(shownAt95 ? [dotAt(at(figure.p95), y, 'hollow')] : []),
    ...(target === undefined
      ? []
      : [lineFrom(at(target.atMost), y - 15, at(target.atMost), y + 15, 'target')]),
    textAt(right + 12, y + 4, formatValue(shownAt95 ? figure.p95 : figure.median, figure.unit)),
  ]
}

/** Median, spread and target of some figures of one unit: bars from zero, dots where the axis is logarithmic. */
export function barChart(
  { title, bars, scale: kind = 'linear' }: BarChart,
  figures: readonly Figure[],
): string {
  const rows = bars.map(({ figure, label }) => ({ figure: figureById(figures, figure), label }))
  const shownAt95 = rows.some(({ figure }) => targets[figure.id]?.at === 'p95')
  const values = rows.flatMap(({ figure }) => [
    figure.median,
    figure.p10,
    shownAt95 ? figure.p95 : figure.p90,
    targets[figure.id]?.atMost ?? 0,
  ])
  const isLog = kind === 'log'
  const scale = isLog ? logScale(values) : linearScale(values)
  const bottom = top + rows.length * rowHeight
  const legend = `${isLog ? 'Dot' : 'Bar'}: median. Line: p10 to p90. ${shownAt95 ? 'Ring and number: p95. ' : ''}Dashed: target.`
  return svgDocument(title, bottom + 56, [
    ...scale.ticks.flatMap((tick) => [
      lineFrom(place(scale, tick), top, place(scale, tick), bottom, 'grid'),
      textAt(place(scale, tick), bottom + 18, formatNumber(tick), 'soft middle'),
    ]),
    ...rows.flatMap((one, index) => row(one, index, { scale, isLog, shownAt95 })),
    textAt(16, bottom + 44, legend, 'soft'),
  ])
}
