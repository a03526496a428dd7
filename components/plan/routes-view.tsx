import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import type { Route } from '@/lib/sourcing/routes/routes.ts'
import { useTexts } from '../texts-context.ts'
import { FieldGrid } from './field-grid.tsx'
import { useGuideNames } from './guide-hint.ts'
import { OrderValueField } from './order-value-field.tsx'
import { TypedField } from './typed-field.tsx'

interface RoutesViewProps {
  order: OrderDocument
  /** What the landed cost says of the order's value; '' where it says nothing. */
  counted: string
  /** Absent while value or units cannot be used. */
  routes?: readonly Route[]
  onChange: (order: OrderDocument) => void
}

/** Ways to keep an order safe, each with what it costs for this one and how long it takes. */
export function RoutesView({ order, counted, routes, onChange }: RoutesViewProps) {
  const { t, formats } = useTexts()
  const namesOf = useGuideNames()
  return (
    <div className="space-y-4">
      <FieldGrid>
        <OrderValueField
          path="valueUsd"
          value={order.valueUsd}
          counted={counted}
          onChange={(valueUsd) => onChange({ ...order, valueUsd })}
        />
        <TypedField
          label={t('planView.order.quantity')}
          path="units"
          value={order.quantity}
          onChange={(quantity) => onChange({ ...order, quantity })}
        />
      </FieldGrid>
      {routes && (
        <ul className="divide-y divide-line border-y border-line text-sm">
          {routes.map(({ id, costUsd, percentOfOrder, weeks, weeksFrom, difficulty }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2">
              <div className="min-w-0">
                <p className="font-medium">{t(`plan.routes.${id}`)}</p>
                <p className="text-xs text-faint">
                  {t(`plan.routeTimes.${weeksFrom}`, { min: String(weeks.min), max: String(weeks.max) })} ·{' '}
                  {t('planView.routes.difficulty', { difficulty: t(`plan.difficulties.${difficulty}`) })}
                </p>
              </div>
              <div className="tabular-nums min-[560px]:text-end">
                <p className="font-semibold">
                  {formats.range({ min: Number(costUsd.min), max: Number(costUsd.max) }, 'usd')}
                </p>
                <p className="text-xs text-faint">
                  {t('planView.routes.share', {
                    range: formats.range(
                      { min: Number(percentOfOrder.min), max: Number(percentOfOrder.max) },
                      'percent',
                    ),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {routes && <p className="text-xs text-faint">{namesOf(['mitigate-risks-2025'])}</p>}
    </div>
  )
}
