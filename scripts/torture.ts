import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { smallPages } from '@/tests/torture/small-pages.ts'
import { openTortureLab } from '@/tests/torture/open-torture-lab.ts'
import type { Round } from '@/tests/torture/torture-lab.ts'
import { ensureBrowser } from './find-browser.mjs'

/** Mutated pages of a full run; `npm test` reads the first tenth of them. */
const fullCount = 20_000

/** Pages a round: what a browser's page reads before it is asked how it went. */
const batch = 500

const help = `Hurts small pages and reads them in a browser: nothing may throw, nothing may leave the schema.

  npm run torture                      ${fullCount} pages
  npm run torture -- --count N         N pages
  npm run torture -- --seed N          begins at another seed; with --count 1 it repeats one page
  npm run torture -- --source          prints the source of the page of --seed instead
  npm run torture -- --help            this text

Exit status: 0 all unhurt, 1 a reader was hurt, 2 wrong arguments.
`

function wholeNumber(text: string, name: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new TypeError(`--${name} is not a whole number: ${text}`)
  return number
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: String(fullCount) },
      seed: { type: 'string', default: '0' },
      source: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return show(help)
  const from = wholeNumber(values.seed, 'seed')
  const to = from + wholeNumber(values.count, 'count')
  const scratch = mkdtempSync(join(tmpdir(), 'sourcelens-torture-'))
  const lab = await openTortureLab(await ensureBrowser(), scratch, await smallPages())
  try {
    if (values.source) return show(await lab.source(from))
    const rounds: Round[] = []
    for (let at = from; at < to; at += batch) rounds.push(await lab.run(at, Math.min(to, at + batch)))
    return show(report(rounds, to - from), rounds.some(({ injuries }) => injuries.length > 0) ? 1 : 0)
  } finally {
    await lab.close()
    rmSync(scratch, { recursive: true })
  }
}

function report(rounds: readonly Round[], count: number): string {
  const injuries = rounds.flatMap((round) => round.injuries)
  const named = rounds.reduce((sum, round) => sum + round.named, 0)
  const slowest = Math.max(0, ...rounds.map(({ slowestMs }) => slowestMs))
  const lines = injuries
    .slice(0, 20)
    .map(({ seed, page, done, wrong }) => `seed ${seed}: ${page} after ${done.join(', ')}: ${wrong}`)
  return [
    ...lines,
    `${count} mutated pages, ${injuries.length} injuries; ${named} still named a supplier; the slowest took ${Math.round(slowest)} ms`,
    ...(injuries.length > 0
      ? [`To see one: npm run --silent torture -- --source --seed ${injuries[0]?.seed}`]
      : []),
    '',
  ].join('\n')
}

function show(text: string, status = 0): number {
  process.stdout.write(text)
  return status
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\nTry: npm run torture -- --help\n`)
  process.exitCode = 2
}
