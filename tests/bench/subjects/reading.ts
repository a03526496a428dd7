import { loadFixtures, type Fixture } from '@/tests/fixtures/load-fixtures.ts'
import { figure } from '../harness/figure.ts'
import { openLab } from '../harness/open-lab.ts'
import { growthExponent, ratios } from '../harness/stats.ts'
import type { ReadingLab, ReadingTimes } from '../lab/reading-lab.ts'
import { bigProductPage, productAddress } from '../pages/big-product-page.ts'
import { listAddress, listPage } from '../pages/list-page.ts'
import type { Figure, Subject } from '../subject.ts'

declare global {
  /** In the page only. */
  var readingLab: ReadingLab
}

interface Sheet {
  id: string
  name: string
  url: string
  html: string
}

const megabyte = 1_000_000

/** In MB. Scripts of more than 4 MiB are not looked into any more. */
const sizes = [0.5, 1, 2, 4, 8] as const
const readSizes = sizes.filter((size) => size <= 4)

/** Reads of each document in a fresh page; the first is the one that a visitor waits for. */
const readsAPage = 6

/** The largest fixture of each page kind, of those that are of a size as on the site. */
function onePageAKind(fixtures: readonly Fixture[]): Sheet[] {
  const usual = fixtures.filter(({ html }) => html.length < megabyte)
  const kinds = new Set(usual.map(({ expected }) => expected.page.kind))
  return [...kinds].flatMap((kind) => {
    const pages = usual.filter(({ expected }) => expected.page.kind === kind)
    const [largest] = pages.toSorted((a, b) => b.html.length - a.html.length)
    if (largest === undefined) return []
    const { html, url } = largest
    return [{ id: kind, name: `${kind} page, ${Math.round(html.length / 1024)} kB`, html, url }]
  })
}

const bigPages = (): Sheet[] =>
  sizes.map((size) => ({
    id: `product-${size}mb`,
    name: `product page, ${size} MB`,
    url: productAddress,
    html: bigProductPage(size * megabyte),
  }))

function figuresOf({ id, name }: Sheet, rounds: readonly ReadingTimes[]): Figure[] {
  const first = rounds.flatMap(({ reads }) => reads.slice(0, 1))
  const reads = rounds.flatMap(({ reads: all }) => all.slice(1))
  const understood = rounds.flatMap(({ interpretations }) => interpretations.slice(1))
  const parses = rounds.flatMap(({ parses: all }) => all.slice(1))
  return [
    figure(`reading/${id}`, name, 'ms', reads),
    figure(`reading/${id}/first`, `${name}: first read after opening`, 'ms', first),
    figure(`reading/${id}/understood`, `${name}: understood in the background`, 'ms', understood),
    // What takes no time that can be measured is nothing to compare with.
    ...(Math.min(...parses) > 0
      ? [
          figure(`reading/${id}/parse`, `${name}: JSON.parse of its data`, 'ms', parses),
          figure(`reading/${id}/to-parse`, `${name}: reading to JSON.parse`, '×', ratios(reads, parses)),
        ]
      : []),
  ]
}

export const reading: Subject = {
  id: 'reading',
  title: 'Reading a page',
  about:
    'The part of the readers that runs in the page, bundled, on parsed documents in Chromium, and the part that runs in ' +
    'the background; a round is a fresh page, in which every document is read ' +
    `${readsAPage} times. The floor is JSON.parse of the data in the same page.`,
  async measure(bench) {
    const sheets = [
      ...onePageAKind(await loadFixtures()),
      {
        id: 'search-48',
        name: 'search page, 48 cards with 660 kB of data',
        url: listAddress,
        html: listPage(),
      },
      ...bigPages(),
    ]
    const lab = await openLab(bench, 'reading-lab')
    const times = new Map<Sheet, ReadingTimes[]>(sheets.map((sheet) => [sheet, []]))
    try {
      for (let round = 0; round <= bench.rounds; round += 1) {
        for (const sheet of sheets) {
          const taken = await lab.onFreshPage((page) =>
            page.evaluate(([html, url, count]) => readingLab.measure(html, url, count), [
              sheet.html,
              sheet.url,
              readsAPage,
            ] as const),
          )
          if (round > 0) times.get(sheet)?.push(taken)
        }
      }
    } finally {
      await lab.close()
    }
    const figures = [...times].flatMap(([sheet, rounds]) => figuresOf(sheet, rounds))
    const medianOf = (id: string): number => figures.find((one) => one.id === id)?.median ?? Number.NaN
    const exponent = growthExponent(
      readSizes.map((size) => ({ size, cost: medianOf(`reading/product-${size}mb`) })),
    )
    return {
      figures: [
        ...figures,
        figure('reading/growth', 'growth with the size of the data, up to 4 MB', 'power', [exponent]),
      ],
      chart: {
        kind: 'growth',
        title: 'Reading a product page, by size of its data',
        sizes: 'MB of data (of more than 4.2 MB nothing is read)',
        lines: [
          {
            label: 'Sourcelens',
            points: sizes.map((size) => ({ size, figure: `reading/product-${size}mb` })),
          },
          {
            label: 'JSON.parse only',
            points: sizes.map((size) => ({ size, figure: `reading/product-${size}mb/parse` })),
          },
        ],
      },
      remarks: [],
    }
  },
}
