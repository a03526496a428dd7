import { barOf } from '@/lib/sourcing/landed-cost/bar.ts'
import type { LandedCost } from '@/lib/sourcing/landed-cost/landed-cost.ts'
import type { Margin } from '@/lib/sourcing/landed-cost/margin.ts'
import { useTexts } from '../texts-context.ts'
import { CostBar, CostSwatch } from './cost-bar.tsx'
import { CostWarningList } from './cost-warning-list.tsx'
import { FactLines } from './fact-lines.tsx'
import { useGuideNames } from './guide-hint.ts'
import { useMoney } from './money-texts.ts'

interface CostResultProps {
  supplier: string
  cost: LandedCost
  /** Absent where no selling price was entered. */
  margin?: Margin
}

/** What an order costs at the buyer's door, line by line, and where the money goes. */
export function CostResult({ supplier, cost, margin }: CostResultProps) {
  const { t } = useTexts()
  const money = useMoney(cost.currency)
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-xl font-semibold tabular-nums">
          {t('planView.cost.perUnit', { amount: money(cost.perUnit), unit: cost.unit })}
        </p>
        <p className="text-sm text-soft tabular-nums">
          {t('planView.cost.total', { amount: money(cost.total) })}
        </p>
      </div>
      <CostBar label={t('planView.cost.bar', { supplier })} segments={barOf(cost)} />
      <CostLineTable cost={cost} />
      <FactLines facts={useCostFacts(cost, margin)} />
      <CostWarningList warnings={cost.warnings} />
    </div>
  )
}

function CostLineTable({ cost }: { cost: LandedCost }) {
  const { t } = useTexts()
  const money = useMoney(cost.currency)
  const namesOf = useGuideNames()
  const numberClass = 'py-1.5 ps-3 text-end whitespace-nowrap tabular-nums'
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b border-line text-xs text-faint">
          <th scope="col" className="py-1.5 text-start font-medium">
            {t('planView.cost.item')}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            {t('planView.cost.inTotal')}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            {t('planView.cost.aUnit')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {cost.lines.map(({ id, group, amount, perUnit, estimate }) => (
          <tr key={id} className="align-top">
            <th scope="row" className="py-1.5 text-start font-normal">
              <span className="flex items-center gap-2">
                <CostSwatch group={group} />
                {t(`plan.lines.${id}`)}
              </span>
              {estimate && (
                <span className="block ps-[18px] text-xs text-faint">
                  {t('plan.estimate', { min: money(estimate.min), max: money(estimate.max) })}.{' '}
                  {namesOf([estimate.guide])}
                </span>
              )}
            </th>
            <td className={numberClass}>{money(amount)}</td>
            <td className={`${numberClass} text-soft`}>{money(perUnit)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line-strong font-semibold">
          <th scope="row" className="py-1.5 text-start">
            {t('planView.cost.sum')}
          </th>
          <td className={numberClass}>{money(cost.total)}</td>
          <td className={numberClass}>{money(cost.perUnit)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function useCostFacts(cost: LandedCost, margin: Margin | undefined): [string, string][] {
  const { t, formats } = useTexts()
  const money = useMoney(cost.currency)
  const { cargo, chargeable } = cost
  return [
    [t('planView.cost.unitPrice'), `${money(cost.unitPrice)}, ${t(`plan.priceSources.${cost.priceSource}`)}`],
    [t('planView.cost.customsValue'), money(cost.customsValue)],
    ...(Number(cost.reclaimableTax) > 0
      ? ([
          [t('planView.cost.reclaimable'), money(cost.reclaimableTax)],
          [t('planView.cost.cashNeeded'), money(cost.cashNeeded)],
        ] satisfies [string, string][])
      : []),
    ...(cargo === undefined
      ? []
      : ([
          [
            t('planView.cost.cargo'),
            t('planView.cost.cargoValue', {
              cartons: Number(cargo.cartons),
              kilograms: formats.number(Number(cargo.grossKilograms)),
              volume: formats.number(Number(cargo.cubicMetres)),
            }),
          ],
        ] satisfies [string, string][])),
    ...(chargeable === undefined
      ? []
      : ([
          [
            t('planView.cost.chargeable'),
            t('plan.chargeable', { unit: chargeable.unit, quantity: Number(chargeable.quantity) }),
          ],
        ] satisfies [string, string][])),
    ...(margin === undefined
      ? []
      : ([
          [
            t('planView.cost.margin'),
            t('planView.cost.marginValue', {
              profit: money(margin.profit),
              share:
                margin.marginPercent === undefined
                  ? '—'
                  : formats.percent(Number(margin.marginPercent) / 100),
            }),
          ],
        ] satisfies [string, string][])),
  ]
}
