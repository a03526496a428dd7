import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { build } from 'wxt'
import { moveText, movesBetween } from '@/tests/bench/report/compare.ts'
import { describeMachine } from '@/tests/bench/report/describe-machine.ts'
import type { Results, SubjectResult } from '@/tests/bench/report/results.ts'
import { textReport, unansweredTargets } from '@/tests/bench/report/text-report.ts'
import { readResults, writeReport } from '@/tests/bench/report/write-report.ts'
import type { Subject } from '@/tests/bench/subject.ts'
import { subjects } from '@/tests/bench/subjects.ts'
import { ensureBrowser } from './find-browser.mjs'

/** Rounds of a run that is fit for the report; fewer are for a quick look. */
const reportRounds = 12

const help = `Measures how fast Sourcelens is, and writes docs/bench.md.

  npm run bench                       everything; takes about twenty minutes
  npm run bench -- --only SUBJECT     one subject, may be given several times: ${subjects.map(({ id }) => id).join(', ')}
  npm run bench -- --rounds N         rounds of a measurement; with fewer than ${reportRounds} nothing is written
  npm run bench -- --compare FILE     prints what moved beyond the noise since an earlier results.json
  npm run bench -- --redraw           writes the report anew from results.json, without measuring
  npm run bench -- --help             this text`

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: String(reportRounds) },
      compare: { type: 'string' },
      redraw: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is not a number of rounds: ${values.rounds}`)
  const unknown = values.only?.find((id) => !subjects.some((subject) => subject.id === id))
  if (unknown !== undefined) throw new Error(`There is no subject ${unknown}. See: npm run bench -- --help`)
  return { ...values, rounds }
}

/** Builds the extension into a folder of its own, where no other build touches it. */
async function buildExtension(scratch: string): Promise<string> {
  await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    browser: 'chrome',
    outDir: scratch,
    outDirTemplate: 'extension',
  })
  return join(scratch, 'extension')
}

async function measureAll(chosen: readonly Subject[], rounds: number): Promise<Results> {
  const browser = await ensureBrowser()
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'sourcelens-bench-')))
  const date = new Date().toISOString().slice(0, 10)
  const measured: SubjectResult[] = []
  try {
    const extension = await buildExtension(scratch)
    for (const { id, title, about, measure } of chosen) {
      const result = { id, title, about, date, ...(await measure({ browser, extension, scratch, rounds })) }
      console.log(`\n${textReport(result)}`)
      measured.push(result)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
  return { machine: describeMachine(browser), subjects: measured }
}

/** Subjects that were not measured this time keep their earlier figures, if those are from the same machine. */
function withEarlier(now: Results): Results {
  const earlier = readResults()
  const kept = isDeepStrictEqual(earlier.machine, now.machine) ? earlier.subjects : []
  const result = (id: string) => [...now.subjects, ...kept].find((subject) => subject.id === id)
  return { ...now, subjects: subjects.flatMap(({ id }) => result(id) ?? []) }
}

async function run(): Promise<void> {
  const { help: helpWanted, only, rounds, compare, redraw } = readArguments()
  if (helpWanted) return console.log(help)
  if (redraw) return writeReport(readResults())
  const earlier = compare === undefined ? undefined : readResults(compare)
  const results = await measureAll(
    subjects.filter(({ id }) => only?.includes(id) ?? true),
    rounds,
  )
  if (earlier !== undefined) {
    const moves = movesBetween(earlier, results)
    console.log(`\nMoved beyond the noise since ${compare}: ${moves.length === 0 ? 'nothing' : ''}`)
    for (const move of moves) console.log(`  ${moveText(move)}`)
  }
  if (rounds < reportRounds)
    return console.log(`\nNothing is written: a report needs ${reportRounds} rounds.`)
  const whole = only === undefined ? results : withEarlier(results)
  for (const id of unansweredTargets(whole.subjects))
    console.log(`MISSED: no figure answers to the target of ${id}`)
  await writeReport(whole)
  console.log('\nWritten: tests/bench/results.json, docs/bench.md and a chart a subject in docs/bench/')
}

try {
  await run()
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
