import { bundleScript } from '../harness/bundle-script.ts'
import { figure } from '../harness/figure.ts'
import { interleave, type Series } from '../harness/interleave.ts'
import { openVariants } from '../harness/open-variants.ts'
import { referenceExtension } from '../harness/reference-extension.ts'
import { repeatUntilCalm } from '../harness/repeat-until-calm.ts'
import { sampleOverlay, type OverlaySample } from '../harness/sample-overlay.ts'
import { differences, ratios } from '../harness/stats.ts'
import { listAddress, listPage } from '../pages/list-page.ts'
import type { Bench, Figure, Subject, Unit } from '../subject.ts'

const variants = ['none', 'control', 'ours', 'react', 'naive'] as const
type Variant = (typeof variants)[number]
type Samples = Series<Variant, OverlaySample>

const compared = [
  ['ours', 'Sourcelens'],
  ['react', 'React reference'],
  ['naive', 'naive reference'],
  ['control', 'control'],
] as const

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
  { id: 'interaction', name: 'interaction p95 added', unit: 'ms', of: ({ interaction }) => interaction },
]

const series = (samples: Samples, variant: Variant, of: Quantity): number[] => samples[variant].map(of)
const taskRatios = (samples: Samples, variant: Variant): number[] =>
  ratios(series(samples, variant, task), series(samples, 'none', task))

function figures(samples: Samples): Figure[] {
  const addedBy = (variant: Variant, of: Quantity): number[] =>
    differences(series(samples, variant, of), series(samples, 'none', of))
  return [
    ...added.flatMap(({ id, name, unit, of }) =>
      compared.map(([variant, label]) =>
        figure(`overlay/${id}/${variant}`, `${label}: ${name}`, unit, addedBy(variant, of)),
      ),
    ),
    figure(
      'overlay/script/ours-to-react',
      'script time added, Sourcelens to React reference',
      '×',
      ratios(addedBy('ours', script), addedBy('react', script)),
    ),
    ...compared.map(([variant, label]) =>
      figure(
        `overlay/task/${variant}`,
        `${label}: main-thread time to no extension`,
        '×',
        taskRatios(samples, variant),
      ),
    ),
  ]
}

async function measure(bench: Bench): Promise<Samples> {
  const client = await bundleScript('tests/bench/pages/list-client.ts', bench.scratch, 'list-client.js')
  const { browsers, close } = await openVariants(
    bench,
    {
      none: undefined,
      control: undefined,
      ours: bench.extension,
      react: await referenceExtension('react', bench.scratch),
      naive: await referenceExtension('naive', bench.scratch),
    },
    [{ url: listAddress, html: listPage(client) }],
  )
  try {
    return await interleave(variants, bench.rounds, (variant) =>
      sampleOverlay(browsers[variant].context, {
        slowdown: 1,
        badges: variant !== 'none' && variant !== 'control',
      }),
    )
  } finally {
    await close()
  }
}

export const overlay: Subject = {
  id: 'overlay',
  title: 'The overlay on a list of 480 cards',
  about:
    'A result page grows to 480 cards in ten batches, with price changes in between; then thirty clicks and turns ' +
    'of the wheel. Each variant runs in its own browser, round by round, against a browser without an extension; ' +
    'the control is a second browser without one. The references draw the same badge, with a React root a card, and ' +
    'with a naive rescan of the page on every change.',
  async measure(bench) {
    const { result, remarks } = await repeatUntilCalm(async () => {
      const samples = await measure(bench)
      return { result: samples, control: taskRatios(samples, 'control') }
    })
    return {
      figures: figures(result),
      control: 'overlay/task/control',
      remarks,
      chart: {
        kind: 'bars',
        title: 'Script time added by 480 badges',
        scale: 'log',
        bars: compared
          .slice(0, 3)
          .map(([variant, label]) => ({ figure: `overlay/script/${variant}`, label })),
      },
    }
  },
}
