import { targets } from '../targets.ts'
import { formatNumber, formatValue } from './format-value.ts'
import type { SubjectResult } from './results.ts'
import { isMet, targetText } from './verdict.ts'

/** The figures of a subject as lines for a terminal. */
export function textReport({ title, figures, remarks }: SubjectResult): string {
  const rows = figures.map((figure) => {
    const { id, name, unit, median, p10, p90, p95, n } = figure
    const target = targets[id]
    const verdict =
      target === undefined ? '' : `${isMet(figure, target) ? 'met' : 'MISSED'}: ${targetText(target, unit)}`
    return [
      name,
      formatValue(median, unit),
      ...(n === 1
        ? ['', '', '']
        : [`${formatNumber(p10)} – ${formatNumber(p90)}`, `p95 ${formatNumber(p95)}`, `n ${n}`]),
      verdict,
    ]
  })
  const columns = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const columnWidth = columns[column] ?? 0
        return column === 0 || column === row.length - 1
          ? cell.padEnd(columnWidth)
          : cell.padStart(columnWidth)
      })
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines.map((line) => `  ${line}`), ...remarks.map((remark) => `  ${remark}`)].join('\n')
}

/** Targets that no figure answers to: a name that has changed must not pass for a promise kept. */
export function unansweredTargets(results: readonly SubjectResult[]): string[] {
  const measured = new Set(results.flatMap(({ figures }) => figures.map(({ id }) => id)))
  return Object.keys(targets).filter((id) => !measured.has(id))
}
