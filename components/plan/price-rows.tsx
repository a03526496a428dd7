import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { MoneyField } from './charge-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

type PriceRow = NonNullable<CostDocument['quotes']>[number]

interface PriceRowsProps {
  rows: PriceRow[]
  currency: string
  onChange: (rows: PriceRow[]) => void
  /** Absent where the prices are those of the supplier's quotes already. */
  onTakeQuotes?: () => void
}

/** What the supplier quoted, by quantity. */
export function PriceRows({ rows, currency, onChange, onTakeQuotes }: PriceRowsProps) {
  const { t } = useTexts()
  return (
    <>
      <RowList
        label={t('planView.prices.title')}
        path="quotes"
        rows={rows}
        most={30}
        fresh={(): PriceRow => ({ price: { amount: '', currency } })}
        addLabel={t('planView.prices.add')}
        removeLabel={(index) => t('planView.prices.remove', { index })}
        onChange={onChange}
      >
        {(row, index, change) => (
          <FieldGrid>
            <MoneyField
              label={t('planView.prices.price')}
              path={`quotes.${index}.price`}
              currency={currency}
              value={row.price}
              onChange={(price) => change({ ...row, price })}
            />
            <TypedField
              label={t('planView.prices.from')}
              path={`quotes.${index}.from`}
              value={row.from}
              placeholder="1"
              onChange={(from) => change({ ...row, from })}
            />
            <TypedField
              label={t('planView.prices.unit')}
              path={`quotes.${index}.unit`}
              kind="text"
              value={row.unit}
              onChange={(unit) => change({ ...row, unit: unit.slice(0, 40) })}
            />
            <TypedField
              label={t('planView.prices.validUntil')}
              path={`quotes.${index}.validUntil`}
              kind="date"
              value={row.validUntil}
              onChange={(validUntil) => change({ ...row, validUntil })}
            />
          </FieldGrid>
        )}
      </RowList>
      {onTakeQuotes && (
        <Button className="mt-1" onClick={onTakeQuotes}>
          {t('planView.prices.takeQuotes')}
        </Button>
      )}
    </>
  )
}
