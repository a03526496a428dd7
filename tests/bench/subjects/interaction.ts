import { figure } from '../harness/figure.ts'
import { interleave } from '../harness/interleave.ts'
import { hasBadges, openListVariants } from '../harness/open-list-variants.ts'
import { sampleInteractions } from '../harness/sample-interactions.ts'
import { differences, percentile } from '../harness/stats.ts'
import type { Subject } from '../subject.ts'

const variants = ['none', 'control', 'ours', 'react'] as const
const compared = ['ours', 'react', 'control'] as const

const labels = {
  none: 'no extension',
  control: 'control',
  ours: 'Sourcelens',
  react: 'React reference',
} as const

/** Of each round the one interaction in twenty that took longest. */
const slowest = (round: readonly number[]): number => percentile(round, 0.95)

export const interaction: Subject = {
  id: 'interaction',
  title: 'Using the list',
  about:
    'On 480 cards: ten clicks that change prices, ten turns of the wheel, ten clicks that exchange 48 cards. From the ' +
    'event to the end of the frame that answers it; of each round the 95th percentile, with an extension minus without.',
  async measure(bench) {
    const { browsers, close } = await openListVariants(bench, variants)
    try {
      const rounds = await interleave(variants, bench.rounds, async (variant) =>
        slowest(await sampleInteractions(browsers[variant].context, hasBadges(variant))),
      )
      return {
        figures: [
          ...compared.map((variant) =>
            figure(
              `interaction/added/${variant}`,
              `${labels[variant]}: added to the slowest`,
              'ms',
              differences(rounds[variant], rounds.none),
            ),
          ),
          ...variants.map((variant) =>
            figure(`interaction/slowest/${variant}`, `${labels[variant]}: slowest`, 'ms', rounds[variant]),
          ),
        ],
        chart: {
          kind: 'bars',
          title: 'The slowest answers to clicks and turns of the wheel (p95 of a round)',
          bars: variants.map((variant) => ({
            figure: `interaction/slowest/${variant}`,
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
