import type { Series } from '@/lib/core/series.ts'
import { Sparkline } from './sparkline.tsx'
import { useTexts, type PageTexts } from './texts-context.ts'

const valueText = ({ of, currency }: Series, value: number, { t, formats }: PageTexts) => {
  if (of === 'storeRating') return t('factValues.ratingOfFive', { rating: formats.number(value) })
  return of === 'price' && currency !== undefined
    ? formats.price(value, currency)
    : formats.amount(value, 'count')
}

/** How the numbers of a supplier went, a line each, and the same as a table. */
export function SeriesList({ series }: { series: readonly Series[] }) {
  const { t } = useTexts()
  if (series.length === 0) return null
  return (
    <>
      <ul className="space-y-1.5">
        {series.map((one) => (
          <SeriesLine key={one.of} series={one} />
        ))}
      </ul>
      <details className="mt-1 text-xs">
        <summary className="w-fit rounded-sm py-1 text-faint hover:text-ink">{t('history.table')}</summary>
        {series.map((one) => (
          <SeriesTable key={one.of} series={one} />
        ))}
      </details>
    </>
  )
}

function SeriesLine({ series }: { series: Series }) {
  const texts = useTexts()
  const { t } = texts
  const { of, points } = series
  const name = t(`history.series.${of}`)
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0]
  const label = t('history.trend', {
    name,
    from: valueText(series, first, texts),
    to: valueText(series, last, texts),
    count: points.length,
  })
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_96px_minmax(64px,auto)] items-center gap-x-3 text-sm">
      <span className="truncate text-soft">{name}</span>
      <Sparkline values={points.map(({ value }) => value)} label={label} />
      <span className="text-end tabular-nums">{valueText(series, last, texts)}</span>
    </li>
  )
}

function SeriesTable({ series }: { series: Series }) {
  const texts = useTexts()
  const { t, formats, now } = texts
  return (
    <table className="mt-2 w-full tabular-nums">
      <caption className="text-start font-medium text-soft">{t(`history.series.${series.of}`)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('history.day')}</th>
          <th scope="col">{t(`history.series.${series.of}`)}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {series.points.map(({ at, value }) => (
          <tr key={`${at} ${value}`}>
            <td className="py-0.5 text-faint">
              {at === undefined ? t('history.earlier') : formats.day(at, now)}
            </td>
            <td className="py-0.5 text-end">{valueText(series, value, texts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
