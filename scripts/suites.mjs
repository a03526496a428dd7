import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureSpreadsheet } from './find-spreadsheet.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const results = join(root, 'test-results')

const bin = (name) => join(root, 'node_modules', '.bin', name)
const spreadsheet = ensureSpreadsheet()
const captures = join(root, '..', 'shared', 'captures', 'check.mjs')

/** Runners that write no report count as one test, passed or failed by their exit status. */
const byExitStatus = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] })

const left = new Set(['pending', 'skipped', 'todo'])

const vitestReport = (file) => (exitStatus) => {
  const path = join(results, file)
  if (!existsSync(path)) return byExitStatus(exitStatus || 1)
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => left.has(status))
    .map(({ fullName }) => fullName)
  const failed = report.numFailedTests + (exitStatus !== 0 && report.numFailedTests === 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, skipped }
}

const playwrightReport = (file) => (status) => {
  const path = join(results, file)
  if (!existsSync(path)) return byExitStatus(status || 1)
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'))
  const failed = stats.unexpected + errors.length
  return {
    passed: stats.expected + stats.flaky,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped:
      stats.skipped > 0 ? [`${stats.skipped} of the end-to-end tests (their reasons are in its output)`] : [],
  }
}

/**
 * What `npm test` runs, in the order of starting: the long chain of build and end-to-end first, so that the others
 * fill the second core. `after` names the suites that must have passed before; `count` reads the runner's report.
 */
export const suites = [
  {
    name: 'build',
    steps: [
      [bin('wxt'), ['build']],
      [bin('wxt'), ['build', '-b', 'firefox', '--mv3']],
    ],
    count: byExitStatus,
  },
  {
    name: 'unit',
    steps: [
      [
        bin('vitest'),
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`],
      ],
    ],
    count: vitestReport('unit.json'),
  },
  {
    name: 'end-to-end',
    after: ['build'],
    steps: [[bin('playwright'), ['test', '--reporter=line,json']]],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'e2e.json') },
    count: playwrightReport('e2e.json'),
  },
  {
    name: 'built',
    after: ['build'],
    steps: [
      [
        bin('vitest'),
        [
          'run',
          '--config',
          'vitest.built.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(results, 'built.json')}`,
        ],
      ],
    ],
    count: vitestReport('built.json'),
  },
  { name: 'torture', steps: [[bin('tsx'), ['scripts/torture.ts', '--count', '2000']]], count: byExitStatus },
  {
    name: 'spreadsheet',
    steps: [
      [
        bin('vitest'),
        [
          'run',
          '--config',
          'vitest.spreadsheet.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(results, 'spreadsheet.json')}`,
        ],
      ],
    ],
    env: { SOFFICE: spreadsheet },
    count: vitestReport('spreadsheet.json'),
    unless: spreadsheet === undefined ? 'there is no LibreOffice to open our exports with' : undefined,
  },
  { name: 'types', steps: [[bin('tsc'), ['--noEmit']]], count: byExitStatus },
  { name: 'lint', steps: [[bin('oxlint'), ['--type-aware', '--deny-warnings']]], count: byExitStatus },
  { name: 'format', steps: [[bin('prettier'), ['--check', '--log-level=warn', '.']]], count: byExitStatus },
  {
    name: 'captures',
    steps: [[process.execPath, [captures]]],
    count: byExitStatus,
    unless: existsSync(captures) ? undefined : 'the captured pages are not part of this repository',
  },
]
