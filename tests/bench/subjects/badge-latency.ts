import type { BrowserContext } from '@playwright/test'
import { figure } from '../harness/figure.ts'
import { interleave } from '../harness/interleave.ts'
import { openListVariants } from '../harness/open-list-variants.ts'
import { stopWorkers } from '../harness/stop-workers.ts'
import { visitList } from '../harness/visit-list.ts'
import type { Subject } from '../subject.ts'

const situations = ['ours-warm', 'ours-killed', 'react-warm', 'react-killed'] as const

const labels: Record<(typeof situations)[number], string> = {
  'ours-warm': 'Sourcelens, warm',
  'ours-killed': 'Sourcelens, background killed',
  'react-warm': 'React, warm',
  'react-killed': 'React, background killed',
}

const cardsAVisit = 5
const limitMs = 3000

/** Milliseconds from the insertion of each card to its badge. */
function sampleLatencies(context: BrowserContext, isKilled: boolean): Promise<number[]> {
  return visitList(
    context,
    () => Promise.resolve(),
    async ({ page }) => {
      await page.evaluate(() => listClient.fill(1, 200))
      const latencies: number[] = []
      for (let card = 0; card < cardsAVisit; card += 1) {
        if (isKilled) await stopWorkers(page)
        const ms = await page.evaluate((limit) => listClient.timeBadge(limit), limitMs)
        if (ms === undefined) throw new Error(`A card had no badge after ${limitMs} ms.`)
        latencies.push(ms)
        await page.waitForTimeout(50)
      }
      return latencies
    },
  )
}

export const badgeLatency: Subject = {
  id: 'badge-latency',
  title: 'From card to badge',
  about:
    'A card with a supplier not seen before is added to a list of 48; the page itself notes the frame in which a badge ' +
    'with something in it is drawn beside the supplier. Warm, and with the background script killed before each card.',
  async measure(bench) {
    const { browsers, close } = await openListVariants(bench, ['ours', 'react'])
    try {
      const series = await interleave(situations, bench.rounds, (situation) =>
        sampleLatencies(
          browsers[situation.startsWith('ours') ? 'ours' : 'react'].context,
          situation.endsWith('killed'),
        ),
      )
      return {
        figures: situations.map((situation) =>
          figure(`badge-latency/${situation}`, labels[situation], 'ms', series[situation].flat()),
        ),
        chart: {
          kind: 'bars',
          title: 'From card to badge',
          bars: situations.map((situation) => ({
            figure: `badge-latency/${situation}`,
            label: labels[situation],
          })),
        },
        remarks: [],
      }
    } finally {
      await close()
    }
  },
}
