import { ChartScatter } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SupplierMap } from '@/lib/compare/map-points.ts'
import { bands } from '@/lib/core/assessment.ts'
import type { ComparedView } from './compared-view.ts'
import { MapChart } from './map-chart.tsx'
import { MapMark } from './map-mark.tsx'
import { MapTable } from './map-table.tsx'
import { QuantityField } from './quantity-field.tsx'
import { useTexts } from './texts-context.ts'
import { EmptyState } from './ui/empty-state.tsx'
import { Select } from './ui/select.tsx'

interface MapViewProps {
  map: SupplierMap<ComparedView>
  quantity: number
  /** Chooses whose suppliers these are. */
  source: ReactNode
  onCurrency: (currency: string) => void
  onQuantity: (quantity: number) => void
  onOpen: (id: string) => void
}

/** Risk against price: who is cheap, who is proven, and how sure that is. */
export function MapView({ map, quantity, source, onCurrency, onQuantity, onOpen }: MapViewProps) {
  const { t } = useTexts()
  const { currency, currencies, points } = map
  return (
    <div>
      <h1 className="text-xl font-[650] tracking-[-0.01em]">{t('map.title')}</h1>
      <div className="my-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {source}
        <QuantityField quantity={quantity} onChange={onQuantity} />
        {currencies.length > 1 && (
          <Select
            label={t('map.currency')}
            value={currency}
            onChange={({ target }) => onCurrency(target.value)}
          >
            {currencies.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
      </div>
      {points.length === 0 && <NothingPlaced hasSuppliers={map.unpriced.length > 0} />}
      {currency !== undefined && points.length > 0 && (
        <MapChart points={points} currency={currency} quantity={quantity} onOpen={onOpen} />
      )}
      {points.length > 0 && <Legend />}
      <Unplaced map={map} />
      {(points.length > 0 || map.unpriced.length > 0) && (
        <MapTable map={map} quantity={quantity} onOpen={onOpen} />
      )}
    </div>
  )
}

/** What stands in place of a picture that has nothing to show. */
function NothingPlaced({ hasSuppliers }: { hasSuppliers: boolean }) {
  const { t } = useTexts()
  const key = hasSuppliers ? 'noPrices' : 'empty'
  return (
    <EmptyState icon={<ChartScatter size={18} />} title={t(`map.${key}Title`)} level={2}>
      {t(`map.${key}Text`)}
    </EmptyState>
  )
}

function Legend() {
  const { t } = useTexts()
  return (
    <div className="mt-3 text-xs text-faint">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {bands.map((band) => (
          <li key={band} className="flex items-center gap-1.5">
            <svg aria-hidden width={14} height={14}>
              <MapMark band={band} x={7} y={7} radius={5} />
            </svg>
            {t(`bands.${band}`)}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('map.legend')}</p>
    </div>
  )
}

/** Who is missing from the picture, and why. */
function Unplaced({ map: { points, unpriced, elsewhere } }: Pick<MapViewProps, 'map'>) {
  const { t, formats } = useTexts()
  if (points.length === 0) return undefined
  const lines = [
    { key: 'unplaced', count: unpriced.length },
    { key: 'otherCurrency', count: elsewhere.length },
  ] as const
  return lines.map(
    ({ key, count }) =>
      count > 0 && (
        <p key={key} className="mt-2 text-sm text-soft">
          {t(`map.${key}`, { count, amount: formats.amount(count, 'count') })}
        </p>
      ),
  )
}
