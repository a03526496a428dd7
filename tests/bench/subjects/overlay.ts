import { figure } from '../harness/figure.ts'
import { interleave, type Series } from '../harness/interleave.ts'
import { hasBadges, openListVariants } from '../harness/open-list-variants.ts'
import { profileOverlay } from '../harness/profile-overlay.ts'
import { repeatUntilCalm } from '../harness/repeat-until-calm.ts'
import { sampleOverlay, type OverlaySample } from '../harness/sample-overlay.ts'
import { differences, ratios } from '../harness/stats.ts'
import type { Bench, Figure, Subject, Unit } from '../subject.ts'

const variants = ['none', 'control', 'ours', 'bare', 'react', 'naive'] as const
type Variant = (typeof variants)[number]
type Samples = Series<Variant, OverlaySample>

const overlays = ['ours', 'bare', 'react', 'naive'] as const
type Overlay = (typeof overlays)[number]
const compared = [...overlays, 'control'] as const

const labels = {
  ours: 'Sourcelens',
  react: 'React reference',
  naive: 'naive reference',
  bare: 'bare badges',
  control: 'control',
} as const

type Quantity = (sample: OverlaySample) => number
const script: Quantity = (sample) => sample.script
const task: Quantity = (sample) => sample.task

/** What a variant adds to the page without an extension, in the same round. */
const added: { id: string; name: string; unit: Unit; of: Quantity }[] = [
  { id: 'script', name: 'script time added', unit: 'ms', of: script },
  { id: 'heap', name: 'heap added', unit: 'MB', of: ({ heap }) => heap },
  { id: 'nodes', name: 'nodes added', unit: 'count', of: ({ nodes }) => nodes },
  { id: 'long-tasks', name: 'long tasks added', unit: 'count', of: ({ longTasks }) => longTasks.length },
  { id: 'layout-shift', name: 'layout shift added', unit: 'score', of: ({ layoutShift }) => layoutShift },
]

const series = (samples: Samples, variant: Variant, of: Quantity): number[] => samples[variant].map(of)
const taskRatios = (samples: Samples, variant: Variant): number[] =>
  ratios(series(samples, variant, task), series(samples, 'none', task))

function figures({ samples, profiled }: Outcome): Figure[] {
  const addedBy = (variant: Variant, of: Quantity): number[] =>
    differences(series(samples, variant, of), series(samples, 'none', of))
  return [
    ...added.flatMap(({ id, name, unit, of }) =>
      compared.map((variant) =>
        figure(`overlay/${id}/${variant}`, `${labels[variant]}: ${name}`, unit, addedBy(variant, of)),
      ),
    ),
    figure(
      'overlay/script/ours-to-react',
      'script time added, Sourcelens to React reference',
      '×',
      ratios(addedBy('ours', script), addedBy('react', script)),
    ),
    figure(
      'overlay/script/ours-to-bare',
      'script time added, Sourcelens to bare badges',
      '×',
      ratios(addedBy('ours', script), addedBy('bare', script)),
    ),
    ...overlays.map((variant) =>
      figure(
        `overlay/profiled/${variant}`,
        `${labels[variant]}: sampled time in its scripts, profiler on`,
        'ms',
        profiled[variant],
      ),
    ),
    ...compared.map((variant) =>
      figure(
        `overlay/task/${variant}`,
        `${labels[variant]}: main-thread time to no extension`,
        '×',
        taskRatios(samples, variant),
      ),
    ),
  ]
}

/** A few rounds with the profiler on, after those without. */
const profiledRounds = 3

interface Outcome {
  samples: Samples
  /** Sampled milliseconds in the scripts of each overlay. */
  profiled: Series<Overlay, number>
}

async function measure(bench: Bench): Promise<Outcome> {
  const { browsers, close } = await openListVariants(bench, variants)
  try {
    const samples = await interleave(variants, bench.rounds, (variant) =>
      sampleOverlay(browsers[variant].context, { slowdown: 1, badges: hasBadges(variant) }),
    )
    const profiled = await interleave(overlays, Math.min(bench.rounds, profiledRounds), async (variant) => {
      const { total } = await profileOverlay(browsers[variant].context, 1)
      return total
    })
    return { samples, profiled }
  } finally {
    await close()
  }
}

export const overlay: Subject = {
  id: 'overlay',
  title: 'The overlay on a list of 480 cards',
  about:
    'A result page grows to 480 cards in ten batches, with price changes in between. Each variant runs in its own browser, round by round, against a browser without an extension; ' +
    'the control is a second browser without one. The references draw the same badge, with a React root a card, and ' +
    'with a naive rescan of the page on every change. Bare badges are the floor: the same elements, and nothing is ' +
    'read, judged or asked. Script time is what the browser counts, which leaves out what runs after a promise; the ' +
    'sampled time holds it, at the price of the profiler.',
  async measure(bench) {
    const { result, remarks } = await repeatUntilCalm(async () => {
      const outcome = await measure(bench)
      return { result: outcome, control: taskRatios(outcome.samples, 'control') }
    })
    return {
      figures: figures(result),
      control: 'overlay/task/control',
      remarks,
      chart: {
        kind: 'bars',
        title: 'Script time added by 480 badges',
        scale: 'log',
        bars: overlays.map((variant) => ({
          figure: `overlay/script/${variant}`,
          label: labels[variant],
        })),
      },
    }
  },
}
