import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { bundleScript } from '../harness/bundle-script.ts'
import { figure } from '../harness/figure.ts'
import { ratios } from '../harness/stats.ts'
import { places, things, trades } from '../lab/search-terms.ts'
import type { MemoryLab, Pair } from '../lab/memory-lab.ts'
import type { Bench, Figure, Subject } from '../subject.ts'

declare global {
  /** In the page only. */
  var memoryLab: MemoryLab
}

const address = 'https://bench.invalid/'

/** Rounds of a report; a quick look takes a tenth of the memory. */
const reportRounds = 12
const fullSize = { suppliers: 100_000, observations: 1_000_000 }
const smallSize = { suppliers: 10_000, observations: 100_000 }

/** How far down a list each measured page lies, in pages. */
const depths = [1, 8, 18]

/** What is searched for, a different one each round. */
const searches: Record<string, (round: number) => string> = {
  'one word': (round) => trades[round % trades.length] ?? '',
  'a beginning': (round) => (places[round % places.length] ?? '').slice(0, 3),
  'a rare word': (round) => things[(round * 37) % things.length] ?? '',
  // Names are made in this pattern, so that there are suppliers with both words.
  'two words': (round) => `${places[round % 20]} ${trades[Math.floor(round / 3) % trades.length]}`,
}

type Samples = Map<string, Pair[]>

/** A browser that keeps what its pages store, and a page with the script for each round. */
async function openStore({ browser: executablePath, scratch }: Bench) {
  const text = await bundleScript('tests/bench/lab/memory-lab.ts', scratch, 'memory-lab.js')
  const context = await chromium.launchPersistentContext(join(scratch, 'memory-profile'), {
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  })
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  )
  return {
    async onFreshPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
      const page = await context.newPage()
      try {
        await page.goto(address)
        await page.addScriptTag({ content: text })
        return await run(page)
      } finally {
        await page.close()
      }
    },
    close: () => context.close(),
  }
}

/** One round: the first rows of every view, pages further down, and searches. */
async function measureRound(page: Page, round: number, samples: Samples): Promise<void> {
  const note = (id: string, pair: Pair) => samples.set(id, [...(samples.get(id) ?? []), pair])
  for (const view of await page.evaluate(() => memoryLab.views)) {
    note(`first/${view}`, await page.evaluate((one) => memoryLab.first(one), view))
    for (const depth of depths) {
      const place = [view, depth] as const
      note(`next/${view}`, await page.evaluate(([one, down]) => memoryLab.next(one, down), place))
    }
  }
  for (const [name, textOf] of Object.entries(searches)) {
    note(
      `search/${name.replaceAll(' ', '-')}`,
      await page.evaluate((text) => memoryLab.search(text), textOf(round)),
    )
  }
}

/** One figure a view and one of all views together, which the targets are about. */
function figuresOf(samples: Samples): Figure[] {
  const kinds = { first: 'first rows', next: 'next page', search: 'search' }
  return Object.entries(kinds).flatMap(([kind, label]) => {
    const own = [...samples].filter(([id]) => id.startsWith(`${kind}/`))
    const all = own.flatMap(([, pairs]) => pairs)
    const [ours, raw] = [all.map((pair) => pair.ours), all.map((pair) => pair.raw)]
    return [
      figure(`memory/${kind}/ours`, `${label}, all together`, 'ms', ours),
      figure(`memory/${kind}/raw`, `${label}, all together: bare IndexedDB`, 'ms', raw),
      figure(`memory/${kind}/to-raw`, `${label}: Sourcelens to bare IndexedDB`, '×', ratios(ours, raw)),
      ...own.map(([id, pairs]) =>
        figure(
          `memory/${id}/ours`,
          `${label}: ${id.slice(kind.length + 1)}`,
          'ms',
          pairs.map((pair) => pair.ours),
        ),
      ),
    ]
  })
}

export const memory: Subject = {
  id: 'memory',
  title: 'A large memory',
  about:
    'First rows of every view in a memory that is opened for them, pages further down, and searches; 50 rows each, in ' +
    'a page of Chromium, a fresh one each round. Beside it the same rows by bare IndexedDB in the same page.',
  async measure(bench) {
    const { suppliers, observations } = bench.rounds < reportRounds ? smallSize : fullSize
    const store = await openStore(bench)
    const samples: Samples = new Map()
    try {
      await store.onFreshPage((page) =>
        page.evaluate(([all, seen]) => memoryLab.fill(all, seen), [suppliers, observations] as const),
      )
      for (let round = 0; round <= bench.rounds; round += 1) {
        const taken: Samples = round === 0 ? new Map() : samples
        await store.onFreshPage((page) => measureRound(page, round, taken))
      }
    } finally {
      await store.close()
    }
    return {
      figures: figuresOf(samples),
      chart: {
        kind: 'bars',
        title: 'Reading a large memory',
        scale: 'log',
        bars: ['first', 'next', 'search'].flatMap((kind) => [
          { figure: `memory/${kind}/ours`, label: `${kind}: Sourcelens` },
          { figure: `memory/${kind}/raw`, label: `${kind}: bare IndexedDB` },
        ]),
      },
      remarks: [
        `The memory holds ${suppliers.toLocaleString('en-US')} suppliers and ` +
          `${observations.toLocaleString('en-US')} observations, a tenth of the suppliers on one list.`,
      ],
    }
  },
}
