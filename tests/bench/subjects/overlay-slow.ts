import { figure } from '../harness/figure.ts'
import { interleave, type Series } from '../harness/interleave.ts'
import { hasBadges, openListVariants } from '../harness/open-list-variants.ts'
import { profileOverlay } from '../harness/profile-overlay.ts'
import { sampleOverlay, type OverlaySample } from '../harness/sample-overlay.ts'
import { differences } from '../harness/stats.ts'
import type { Bench, Subject } from '../subject.ts'

const variants = ['none', 'control', 'ours', 'react'] as const
const overlays = ['ours', 'react'] as const

const labels = { control: 'control', ours: 'Sourcelens', react: 'React reference' } as const
const compared = ['ours', 'react', 'control'] as const

/** The processor of a cheap laptop, seen from a developer's. */
const slowdown = 4

/** Rounds are long at this speed. */
const mostRounds = 5

/** Milliseconds of a task that a user notices on such a machine. */
const noticed = 100

interface Outcome {
  samples: Series<(typeof variants)[number], OverlaySample>
  /** Longest stretch in the scripts of the extension, in milliseconds. */
  stretches: Series<(typeof overlays)[number], number>
}

async function measure(bench: Bench): Promise<Outcome> {
  const { browsers, close } = await openListVariants(bench, variants)
  const rounds = Math.min(bench.rounds, mostRounds)
  try {
    const samples = await interleave(variants, rounds, (variant) =>
      sampleOverlay(browsers[variant].context, { slowdown, badges: hasBadges(variant) }),
    )
    const stretches = await interleave(overlays, rounds, async (variant) => {
      const { longest } = await profileOverlay(browsers[variant].context, slowdown)
      return longest
    })
    return { samples, stretches }
  } finally {
    await close()
  }
}

const longTasks = ({ longTasks: durations }: OverlaySample): number =>
  durations.filter((ms) => ms > noticed).length

export const overlaySlow: Subject = {
  id: 'overlay-slow',
  title: 'The overlay at a quarter of the speed',
  about:
    `As above, with the processor slowed down ${slowdown} times: tasks over ${noticed} ms that an extension adds, and ` +
    'the longest stretch in its scripts without a break, by the samples of the profiler.',
  async measure(bench) {
    const { samples, stretches } = await measure(bench)
    return {
      figures: [
        ...overlays.map((variant) =>
          figure(
            `overlay-slow/stretch/${variant}`,
            `${labels[variant]}: longest stretch in its scripts`,
            'ms',
            stretches[variant],
          ),
        ),
        ...compared.map((variant) =>
          figure(
            `overlay-slow/long-tasks/${variant}`,
            `${labels[variant]}: tasks over ${noticed} ms added`,
            'count',
            differences(samples[variant].map(longTasks), samples.none.map(longTasks)),
          ),
        ),
      ],
      chart: {
        kind: 'bars',
        title: "Longest stretch in an extension's scripts, at a quarter of the speed",
        bars: overlays.map((variant) => ({
          figure: `overlay-slow/stretch/${variant}`,
          label: labels[variant],
        })),
      },
      remarks: [],
    }
  },
}
