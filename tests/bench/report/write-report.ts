import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { drawChart } from './draw-chart.ts'
import { markdownReport } from './markdown.ts'
import { resultsSchema, type Results } from './results.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const resultsFile = join(root, 'tests/bench/results.json')

/** @throws where the file is missing or of another shape */
export function readResults(file: string = resultsFile): Results {
  return resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Writes `tests/bench/results.json`, `docs/bench.md` and a chart a subject, all from the same data. */
export async function writeReport(results: Results): Promise<void> {
  const charts = join(root, 'docs/bench')
  mkdirSync(charts, { recursive: true })
  for (const subject of results.subjects) writeFileSync(join(charts, `${subject.id}.svg`), drawChart(subject))
  await writeFormatted(resultsFile, JSON.stringify(results))
  await writeFormatted(join(root, 'docs/bench.md'), markdownReport(results))
}

/** The repository's format check reads these files too. */
async function writeFormatted(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { filepath: file, printWidth: 110 }))
}
