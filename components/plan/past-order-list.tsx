import { Plus } from 'lucide-react'
import { claimOutcomes, mostPastOrders, type PastOrder } from '@/lib/sourcing/risk-register/past-orders.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { LineDetails } from './line-details.tsx'
import { LongField } from './long-field.tsx'
import { useProblem } from './problems-context.ts'
import { TypedField } from './typed-field.tsx'

interface PastOrderListProps {
  orders: readonly PastOrder[]
  /** All of them in a line; absent where there are none. */
  summary?: string
  onAdd: () => void
  onChange: (index: number, order: PastOrder) => void
  onRemove: (index: number) => void
}

/** How each order with a supplier went. */
export function PastOrderList({ orders, summary, onAdd, onChange, onRemove }: PastOrderListProps) {
  const { t } = useTexts()
  return (
    <>
      <p className="mb-1 text-xs text-faint">{t('risks.orders.note')}</p>
      {summary === undefined ? (
        <p className="py-2 text-sm text-soft">{t('risks.orders.none')}</p>
      ) : (
        <>
          <p className="py-1 text-sm font-medium tabular-nums">{summary}</p>
          <ul className="border-y border-line">
            {orders.map((order, index) => (
              <li key={order.id} className="border-t border-line first:border-t-0">
                <PastOrderLine
                  order={order}
                  index={index}
                  onChange={(change) => onChange(index, { ...order, ...change })}
                  onRemove={() => onRemove(index)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {orders.length < mostPastOrders && (
        <Button variant="quiet" className="-ms-3 mt-1" onClick={onAdd}>
          <Plus aria-hidden size={14} />
          {t('risks.orders.add')}
        </Button>
      )}
    </>
  )
}

const days = ['promisedOn', 'deliveredOn'] as const
const counts = ['ordered', 'received', 'checked', 'defective'] as const

interface PastOrderLineProps {
  order: PastOrder
  index: number
  onChange: (change: Partial<PastOrder>) => void
  onRemove: () => void
}

function PastOrderLine({ order, index, onChange, onRemove }: PastOrderLineProps) {
  const { t } = useTexts()
  const path = `orders.${index}`
  const { name = '', claim = 'none' } = order
  const isWrong = useProblem(path) !== undefined
  const isFresh = Object.keys(order).length === 1
  return (
    <LineDetails
      isWrong={isWrong}
      startsOpen={isFresh}
      summary={
        <span className="min-w-0 grow wrap-anywhere">
          {name === '' ? t('risks.orders.unnamed', { index: index + 1 }) : name}
        </span>
      }
    >
      <div className="space-y-3">
        <FieldGrid>
          <TypedField
            label={t('risks.orders.name')}
            path={`${path}.name`}
            kind="text"
            value={name}
            onChange={(text) => onChange({ name: text })}
          />
          {days.map((field) => (
            <TypedField
              key={field}
              label={t(`risks.orders.${field}`)}
              path={`${path}.${field}`}
              kind="date"
              value={order[field]}
              onChange={(day) => onChange({ [field]: day })}
            />
          ))}
          {counts.map((field) => (
            <TypedField
              key={field}
              label={t(`risks.orders.${field}`)}
              path={`${path}.${field}`}
              value={order[field]}
              onChange={(text) => onChange({ [field]: text })}
            />
          ))}
          <ChoiceField
            label={t('risks.orders.claim')}
            path={`${path}.claim`}
            values={claimOutcomes}
            value={claim}
            textOf={(outcome) => t(`risks.orders.claims.${outcome}`)}
            onChange={(outcome) => onChange({ claim: outcome })}
          />
        </FieldGrid>
        <LongField
          label={t('risks.orders.notes')}
          path={`${path}.note`}
          value={order.note}
          most={2000}
          onChange={(text) => onChange({ note: text })}
        />
        <div className="flex justify-end">
          <Button variant="quiet" onClick={onRemove}>
            {t('risks.orders.remove')}
          </Button>
        </div>
      </div>
    </LineDetails>
  )
}
