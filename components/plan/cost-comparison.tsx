import { barOf } from '@/lib/sourcing/landed-cost/bar.ts'
import type { ComparedCost } from '@/lib/sourcing/landed-cost/compare-costs.ts'
import { costGroups } from '@/lib/sourcing/landed-cost/cost-lines.ts'
import type { LandedCost } from '@/lib/sourcing/landed-cost/landed-cost.ts'
import { useTexts } from '../texts-context.ts'
import { CostBar, CostBarLegend } from './cost-bar.tsx'
import { CostMatrix } from './cost-matrix.tsx'
import { useMoney } from './money-texts.ts'

/** One supplier of a comparison, with its name and what is left of the selling price. */
export interface ComparedSupplier extends ComparedCost {
  name: string
  marginPercent?: string
}

interface CostComparisonProps {
  suppliers: ComparedSupplier[]
  currency: string
  onOpen: (supplierId: string) => void
}

/** Two to six suppliers side by side: a bar each on one scale, and all lines as a table. */
export function CostComparison({ suppliers, currency, onOpen }: CostComparisonProps) {
  const { t } = useTexts()
  const counted = suppliers.flatMap(({ cost }) => (cost.ok ? [cost.value] : []))
  const largest = Math.max(...counted.map(({ perUnit }) => Number(perUnit)))
  const groups = costGroups.filter((group) =>
    counted.some(({ lines }) => lines.some((line) => line.group === group)),
  )
  return (
    <div className="space-y-4">
      <ul className="space-y-3">
        {suppliers.map((supplier) => (
          <li key={supplier.supplierId}>
            <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
              <button
                type="button"
                className="min-w-0 rounded-sm text-start text-sm font-medium wrap-anywhere hover:underline"
                onClick={() => onOpen(supplier.supplierId)}
              >
                <bdi>{supplier.name}</bdi>
              </button>
              <Standing supplier={supplier} currency={currency} />
            </div>
            {supplier.cost.ok && (
              <CostBar
                label={t('planView.cost.bar', { supplier: supplier.name })}
                segments={barOf(supplier.cost.value)}
                length={lengthOf(supplier.cost.value, largest)}
              />
            )}
          </li>
        ))}
      </ul>
      {counted.length > 0 && (
        <>
          <CostBarLegend groups={groups} />
          <CostMatrix suppliers={suppliers} currency={currency} />
        </>
      )}
    </div>
  )
}

/** Of what is free, nothing can be drawn. */
const lengthOf = ({ perUnit }: LandedCost, largest: number) => (largest === 0 ? 0 : Number(perUnit) / largest)

function Standing({
  supplier: { cost, cheapest, dearerPercent },
  currency,
}: {
  supplier: ComparedSupplier
  currency: string
}) {
  const { t, formats } = useTexts()
  const money = useMoney(currency)
  if (!cost.ok) {
    return (
      <span className="text-xs text-faint">
        {t('planView.compare.notCounted', { count: cost.problems.length })}
      </span>
    )
  }
  const said = cheapest
    ? t('planView.compare.cheapest')
    : dearerPercent &&
      t('planView.compare.dearer', { share: formats.amount(Number(dearerPercent), 'percent') })
  return (
    <span className="text-sm whitespace-nowrap tabular-nums">
      <span className="me-2 text-xs text-faint">{said}</span>
      <span className="font-semibold">{money(cost.value.perUnit)}</span>
    </span>
  )
}
