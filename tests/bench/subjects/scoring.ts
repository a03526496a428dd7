import { figure } from '../harness/figure.ts'
import { openLab } from '../harness/open-lab.ts'
import { ratios } from '../harness/stats.ts'
import type { ReweighingTimes, ScoringLab, ScoringTimes } from '../lab/scoring-lab.ts'
import type { Subject } from '../subject.ts'

declare global {
  /** In the page only. */
  var scoringLab: ScoringLab
}

const sizes = [1, 48, 1000, 100_000] as const

const label = (size: number): string =>
  size === 1 ? 'one supplier' : `${size.toLocaleString('en-US')} suppliers`

/** What one fresh page measured. */
interface Round {
  /** By the order of the sizes. */
  times: ScoringTimes[]
  reweighing: ReweighingTimes
  scan: number
}

export const scoring: Subject = {
  id: 'scoring',
  title: 'Scoring',
  about:
    'The facts of product pages, judged by the standard scorecard in a page of Chromium; one round is one fresh page. ' +
    'The floor is only looking at every fact of every supplier. After a change of weights all are judged again in slices, ' +
    'between which the page draws and answers. The scan is of the longest description that is kept, made to slow it down.',
  async measure(bench) {
    const lab = await openLab(bench, 'scoring-lab')
    const rounds: Round[] = []
    try {
      for (let round = 0; round <= bench.rounds; round += 1) {
        rounds.push(
          await lab.onFreshPage((page) =>
            // The largest size runs twice: only then is the code as fast as it gets.
            page.evaluate(
              async (all) => ({
                times: [100_000, ...all].map((size) => scoringLab.measure(size)).slice(1),
                reweighing: await scoringLab.reweigh(100_000),
                scan: scoringLab.scanBait(),
              }),
              [...sizes],
            ),
          ),
        )
      }
    } finally {
      await lab.close()
    }
    const kept = rounds.slice(1)
    const times = (size: number, of: keyof ScoringTimes): number[] =>
      kept.map((round) => round.times[sizes.findIndex((one) => one === size)]?.[of] ?? Number.NaN)
    const large = 100_000
    return {
      figures: [
        ...sizes.map((size) => figure(`scoring/${size}`, label(size), 'ms', times(size, 'assessing'))),
        figure(
          'scoring/each',
          `a supplier, of ${label(large)}`,
          'µs',
          times(large, 'assessing').map((ms) => (ms / large) * 1000),
        ),
        ...sizes.map((size) =>
          figure(`scoring/floor/${size}`, `${label(size)}: looking only`, 'ms', times(size, 'looking')),
        ),
        figure(
          'scoring/to-floor',
          `${label(large)}: scoring to looking`,
          '×',
          ratios(times(large, 'assessing'), times(large, 'looking')),
        ),
        figure(
          'scoring/reweigh',
          `${label(large)}, judged again by other weights`,
          'ms',
          kept.map(({ reweighing }) => reweighing.whole),
        ),
        figure(
          'scoring/reweigh/slice',
          'the longest that the page waits meanwhile',
          'ms',
          kept.map(({ reweighing }) => reweighing.longestSlice),
        ),
        figure(
          'scoring/scan',
          'one description, made to slow the scan down',
          'ms',
          kept.map(({ scan }) => scan),
        ),
      ],
      chart: {
        kind: 'growth',
        title: 'Scoring, by number of suppliers',
        sizes: 'suppliers',
        lines: [
          { label: 'scoring', points: sizes.map((size) => ({ size, figure: `scoring/${size}` })) },
          { label: 'looking only', points: sizes.map((size) => ({ size, figure: `scoring/floor/${size}` })) },
        ],
      },
      remarks: [],
    }
  },
}
