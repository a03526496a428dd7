import { lineSpecs, type LineId } from '@/lib/sourcing/landed-cost/cost-lines.ts'
import { useTexts } from '../texts-context.ts'
import { ScrollArea } from '../ui/scroll-area.tsx'
import type { ComparedSupplier } from './cost-comparison.tsx'
import { useMoney } from './money-texts.ts'

interface CostMatrixProps {
  suppliers: ComparedSupplier[]
  currency: string
}

const lineIds = Object.keys(lineSpecs) as LineId[]
const cellClass = 'min-w-24 py-1.5 ps-4 text-end whitespace-nowrap tabular-nums'
const headClass = 'sticky start-0 bg-ground py-1.5 pe-2 text-start'

const amountOf = ({ cost }: ComparedSupplier, id: LineId) =>
  cost.ok ? cost.value.lines.find((line) => line.id === id)?.amount : undefined

/** All lines of all suppliers; what a supplier's term leaves to the seller is a dash. */
export function CostMatrix({ suppliers, currency }: CostMatrixProps) {
  const { t, formats } = useTexts()
  const money = useMoney(currency)
  const shown = lineIds.filter((id) => suppliers.some((supplier) => amountOf(supplier, id) !== undefined))
  const sums = [
    {
      name: t('planView.cost.sum'),
      of: ({ cost }: ComparedSupplier) => (cost.ok ? money(cost.value.total) : '—'),
    },
    {
      name: t('planView.cost.aUnit'),
      of: ({ cost }: ComparedSupplier) => (cost.ok ? money(cost.value.perUnit) : '—'),
    },
    ...(suppliers.some(({ marginPercent }) => marginPercent !== undefined)
      ? [
          {
            name: t('planView.cost.margin'),
            of: ({ marginPercent }: ComparedSupplier) =>
              marginPercent === undefined ? '—' : formats.amount(Number(marginPercent), 'percent'),
          },
        ]
      : []),
  ]
  return (
    <ScrollArea label={t('planView.compare.table')} className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line align-bottom text-xs text-faint">
            <th scope="col" className={`${headClass} font-medium`}>
              {t('planView.cost.item')}
            </th>
            {suppliers.map(({ supplierId, name }) => (
              <th key={supplierId} scope="col" className="max-w-40 min-w-24 py-1.5 ps-4 text-end font-medium">
                <bdi className="line-clamp-2">{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {shown.map((id) => (
            <tr key={id}>
              <th scope="row" className={`${headClass} font-normal`}>
                {t(`plan.lines.${id}`)}
              </th>
              {suppliers.map((supplier) => {
                const amount = amountOf(supplier, id)
                return (
                  <td key={supplier.supplierId} className={cellClass}>
                    {amount === undefined ? '—' : money(amount)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t border-line-strong font-semibold">
          {sums.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row" className={headClass}>
                {name}
              </th>
              {suppliers.map((supplier) => (
                <td key={supplier.supplierId} className={cellClass}>
                  {of(supplier)}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </ScrollArea>
  )
}
