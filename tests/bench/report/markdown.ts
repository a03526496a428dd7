import type { Figure } from '../subject.ts'
import { targets } from '../targets.ts'
import { formatNumber, formatValue } from './format-value.ts'
import type { Results, SubjectResult } from './results.ts'
import { isMet, targetText } from './verdict.ts'

function verdictCells(figure: Figure): [target: string, verdict: string] {
  const target = targets[figure.id]
  if (target === undefined) return ['', '']
  return [targetText(target, figure.unit), isMet(figure, target) ? 'met' : '**missed**']
}

function row(figure: Figure): string {
  const { name, unit, median, p10, p90, p95, n } = figure
  const spread = `${formatNumber(p10)} – ${formatNumber(p90)}`
  const samples = n === 1 ? ['', '', ''] : [spread, formatNumber(p95), String(n)]
  const cells = [name, formatValue(median, unit), ...samples, ...verdictCells(figure)]
  return `| ${cells.join(' | ')} |`
}

/** The figures of one subject as a table of Markdown. */
export function figureTable(figures: readonly Figure[]): string {
  return [
    '| | median | p10 – p90 | p95 | n | target | |',
    '| --- | ---: | ---: | ---: | ---: | --- | --- |',
    ...figures.map(row),
  ].join('\n')
}

function section({ id, title, about, date, figures, remarks }: SubjectResult): string {
  const parts = [
    `## ${title}`,
    about,
    `![${title}](bench/${id}.svg)`,
    figureTable(figures),
    ...remarks.map((remark) => `- ${remark}`),
    `Measured on ${date}.`,
  ]
  return parts.join('\n\n')
}

/** The page `docs/bench.md`. */
export function markdownReport({ machine, subjects }: Results): string {
  const { cores, memoryGb, system, browser, node } = machine
  const judged = subjects.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const target = targets[figure.id]
      return target === undefined ? [] : [isMet(figure, target)]
    }),
  )
  const intro = `# How fast Sourcelens is

Written by \`npm run bench\`, from the figures of \`tests/bench/results.json\`. Targets are in \`tests/bench/targets.ts\`:
${judged.filter(Boolean).length} of ${judged.length} are met.

Machine: ${cores} cores, ${memoryGb} GB, ${system}, ${browser}, Node ${node}. Times depend on the machine; ratios are taken
within a run, from samples of the same round, and travel better.`
  return `${[intro, ...subjects.map(section)].join('\n\n')}\n`
}
