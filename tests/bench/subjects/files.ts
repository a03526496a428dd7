import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchWithExtension } from '@/tests/e2e/extension.ts'
import { figure } from '../harness/figure.ts'
import { copyRaw } from '../lab/copy-raw.ts'
import type { Bench, Subject } from '../subject.ts'

/** Rounds of a report; a quick look takes a tenth of the rows. */
const reportRounds = 12
/** Each round takes minutes. */
const mostRounds = 3
const patience = { timeout: 600_000 }

/** A buyer's own table: what a first look at a supplier writes down. */
function tableOf(rows: number): string {
  const statuses = ['researching', 'contacted', 'sampling', 'negotiating']
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `Harbour Peak ${index} Metalware Co.,https://harbour-peak-${index}.en.alibaba.com/,` +
      `${statuses[index % 4]},${1 + (index % 5)},CN,${1 + (index % 15)},4.${index % 10},${index % 900}\r\n`,
  )
  const head = 'Supplier,URL,Status,Own rating,Country,Years on Alibaba,Rating,Reviews\r\n'
  return head + lines.join('')
}

interface Round {
  /** Milliseconds. */
  plan: number
  write: number
  raw: number
  exports: Record<string, number>
  longestTask: number
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Notes every task of the page that is longer than 50 ms. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const noted = globalThis as { longestTask?: number }
    noted.longestTask = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        noted.longestTask = Math.max(noted.longestTask ?? 0, duration)
    }).observe({ type: 'longtask' })
  })

const exportsMeasured: [string, string, string][] = [
  ['csv/short', 'Short', 'CSV, commas'],
  ['csv/full', 'All columns', 'CSV, commas'],
  ['xlsx/short', 'Short', 'Excel (.xlsx)'],
  ['xlsx/full', 'All columns', 'Excel (.xlsx)'],
]

async function exportTimes(page: Page): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  await page.getByRole('combobox', { name: 'What to export' }).selectOption('lists')
  for (const [id, columns, format] of exportsMeasured) {
    await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: columns })
    await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
    times[id] = await timed(() =>
      Promise.all([
        page.waitForEvent('download', patience),
        page.getByRole('button', { name: 'Export', exact: true }).click(),
      ]),
    )
  }
  return times
}

/** One round on a fresh profile: the table comes in, all leaves in every form, and the same rows bare beside it. */
async function measureRound({ browser, extension }: Bench, file: string): Promise<Round> {
  const { context, extensionId, close } = await launchWithExtension({
    executablePath: browser,
    folder: extension,
  })
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html#/data`)
    await watchTasks(page)
    const preview = page.getByRole('button', { name: 'Show what would change' })
    const write = page.getByRole('button', { name: /^Import [\d,]+ supplier/ })
    const plan = await timed(async () => {
      await page.getByLabel('Choose a file', { exact: true }).last().setInputFiles(file)
      await preview.click(patience)
      await write.waitFor(patience)
    })
    const writing = await timed(async () => {
      await write.click()
      await page.getByRole('button', { name: 'Take the import back' }).waitFor(patience)
    })
    const exports = await exportTimes(page)
    const longestTask = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0)
    const raw = await page.evaluate(copyRaw, ['suppliers', 'lists', 'entries'])
    return { plan, write: writing, raw, exports, longestTask }
  } finally {
    await close()
  }
}

export const files: Subject = {
  id: 'files',
  title: 'Exports and imports',
  about:
    'A table of the buyer’s own is imported into a fresh memory, and all of it exported, in the data view of the built ' +
    'extension, from the click to the file or the message. Exports read and judge every supplier. Beside it bare ' +
    'IndexedDB writes the same rows into the same stores and indexes, in one transaction in the same browser.',
  async measure(bench) {
    const rows = bench.rounds < reportRounds ? 10_000 : 100_000
    const file = join(bench.scratch, 'table.csv')
    writeFileSync(file, tableOf(rows))
    const rounds: Round[] = []
    for (let round = 0; round < Math.min(bench.rounds, mostRounds); round += 1)
      rounds.push(await measureRound(bench, file))
    const of = (read: (round: Round) => number) => rounds.map(read)
    return {
      figures: [
        ...exportsMeasured.map(([id, columns, format]) =>
          figure(
            `files/${id}`,
            `${format}, ${columns}`,
            'ms',
            of((round) => round.exports[id] ?? Number.NaN),
          ),
        ),
        figure(
          'files/import/plan',
          'import: from the file to the preview',
          'ms',
          of(({ plan }) => plan),
        ),
        figure(
          'files/import/write',
          'import: from the preview to the disk',
          'ms',
          of(({ write }) => write),
        ),
        figure(
          'files/import/raw',
          'the same rows by bare IndexedDB',
          'ms',
          of(({ raw }) => raw),
        ),
        figure(
          'files/import/rate',
          'rate of the import to that of bare IndexedDB',
          '×',
          of(({ write, raw }) => raw / write),
        ),
        figure(
          'files/import/whole-rate',
          'rate of the import with reading and planning',
          '×',
          of(({ plan, write, raw }) => raw / (plan + write)),
        ),
        figure(
          'files/longest-task',
          'the longest task of the page meanwhile',
          'ms',
          of(({ longestTask }) => longestTask),
        ),
      ],
      chart: {
        kind: 'bars',
        title: 'Exports and imports',
        bars: [
          ...exportsMeasured.map(([id, columns, format]) => ({
            figure: `files/${id}`,
            label: `${format}, ${columns}`,
          })),
          { figure: 'files/import/plan', label: 'import: to the preview' },
          { figure: 'files/import/write', label: 'import: to the disk' },
          { figure: 'files/import/raw', label: 'the same rows by bare IndexedDB' },
        ],
      },
      remarks: [
        `${rows.toLocaleString('en-US')} rows, each a supplier on one list; a task of up to 50 ms counts as none.`,
      ],
    }
  },
}
