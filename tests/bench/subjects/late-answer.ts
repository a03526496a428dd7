import type { BrowserContext } from '@playwright/test'
import { figure } from '../harness/figure.ts'
import { interleave } from '../harness/interleave.ts'
import { hasBadges, openListVariants } from '../harness/open-list-variants.ts'
import { differences } from '../harness/stats.ts'
import { stopWorkers } from '../harness/stop-workers.ts'
import { visitList } from '../harness/visit-list.ts'
import type { Subject } from '../subject.ts'

const variants = ['none', 'ours', 'react'] as const
const compared = ['ours', 'react'] as const

const labels = { ours: 'Sourcelens', react: 'React reference' } as const

/** Layout shift while 48 cards in sight of the reader are exchanged, with the background script killed just before. */
function sampleShift(context: BrowserContext, badges: boolean): Promise<number> {
  return visitList(
    context,
    () => Promise.resolve(),
    async ({ page }) => {
      await page.evaluate(() => listClient.fill(1, 300))
      if (badges) await stopWorkers(page)
      await page.evaluate(() => listClient.turn())
      if (badges) await page.waitForFunction(() => listClient.badges() === listClient.cards())
      await page.waitForTimeout(200)
      const { layoutShift } = await page.evaluate(() => listClient.view)
      return layoutShift
    },
  )
}

export const lateAnswer: Subject = {
  id: 'late-answer',
  title: 'Cards in sight, background killed',
  about:
    'Forty-eight cards in sight of the reader are exchanged while the background script must first be started. What a ' +
    'badge that comes late moves on the page counts as layout shift (the sum of all shifts, with an extension minus without).',
  async measure(bench) {
    const { browsers, close } = await openListVariants(bench, variants)
    try {
      const shifts = await interleave(variants, bench.rounds, (variant) =>
        sampleShift(browsers[variant].context, hasBadges(variant)),
      )
      return {
        figures: compared.map((variant) =>
          figure(
            `late-answer/layout-shift/${variant}`,
            `${labels[variant]}: layout shift added`,
            'score',
            differences(shifts[variant], shifts.none),
          ),
        ),
        chart: {
          kind: 'bars',
          title: 'Layout shift added by badges that come late',
          bars: compared.map((variant) => ({
            figure: `late-answer/layout-shift/${variant}`,
            label: labels[variant],
          })),
        },
        remarks: [],
      }
    } finally {
      await close()
    }
  },
}
