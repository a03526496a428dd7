import { barChart } from './bar-chart.ts'
import { growthChart } from './growth-chart.ts'
import type { SubjectResult } from './results.ts'

/** The chart of a subject as SVG. */
export function drawChart({ chart, figures }: Pick<SubjectResult, 'chart' | 'figures'>): string {
  return chart.kind === 'bars' ? barChart(chart, figures) : growthChart(chart, figures)
}
