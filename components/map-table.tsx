import type { MapPoint, SupplierMap } from '@/lib/compare/map-points.ts'
import { BandChip } from './band-chip.tsx'
import type { ComparedView } from './compared-view.ts'
import { mapPriceText } from './map-price-text.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'
import { Section } from './ui/section.tsx'

interface MapTableProps {
  map: SupplierMap<ComparedView>
  quantity: number
  onOpen: (id: string) => void
}

const headClass = 'px-2 py-2 text-start font-medium text-faint first:ps-0'
const cellClass = 'px-2 py-2 align-top tabular-nums'

/** What the map shows, in words: those with a place from the lowest risk on, then those without one. */
export function MapTable({ map, quantity, onOpen }: MapTableProps) {
  const { t, formats } = useTexts()
  const placed = map.points.toSorted((one, other) => one.risk - other.risk)
  return (
    <Section title={t('map.table')}>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line">
              {[
                t('table.supplier'),
                t('table.signals'),
                t('map.bestToWorst'),
                t('compare.rows.price', { quantity: formats.amount(quantity, 'count') }),
                t('map.record'),
              ].map((title) => (
                <th key={title} scope="col" className={headClass}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {placed.map((point) => (
              <MapRow key={point.supplier.id} supplier={point.supplier} point={point} onOpen={onOpen} />
            ))}
            {[...map.elsewhere, ...map.unpriced].map((supplier) => (
              <MapRow key={supplier.id} supplier={supplier} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

interface MapRowProps extends Pick<MapTableProps, 'onOpen'> {
  supplier: ComparedView
  /** Absent where it has no place on the map. */
  point?: MapPoint<ComparedView>
}

function MapRow({ supplier, point, onOpen }: MapRowProps) {
  const texts = useTexts()
  const { t, formats } = texts
  const name = supplierName(supplier, texts)
  const { best, worst } = supplier.assessment
  const ends = { min: formats.amount(best, 'count'), max: formats.amount(worst, 'count') }
  return (
    <tr>
      <th scope="row" className="min-w-[120px] py-2 pe-2 text-start align-top font-normal">
        <button
          type="button"
          dir="auto"
          className="rounded-sm text-start font-medium wrap-anywhere hover:underline"
          onClick={() => onOpen(supplier.id)}
        >
          {name}
        </button>
      </th>
      <td className={cellClass}>
        <BandChip assessment={supplier.assessment} />
      </td>
      <td className={`${cellClass} whitespace-nowrap`}>{t('ranges.between', ends)}</td>
      <td className={cellClass}>{point ? mapPriceText(point, texts) : '—'}</td>
      <td className={cellClass}>
        {point?.record === undefined ? t('compare.unknown') : formats.percent(point.record)}
      </td>
    </tr>
  )
}
