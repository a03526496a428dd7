import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import { useTexts } from '../texts-context.ts'
import { FieldGrid } from './field-grid.tsx'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

type ExchangeRate = NonNullable<OrderDocument['exchangeRates']>[number]

interface ExchangeRowsProps {
  rows: ExchangeRate[]
  /** The currency of the result. */
  currency: string
  today: string
  onChange: (rows: ExchangeRate[]) => void
}

/** What other currencies are worth, as the buyer looked it up. */
export function ExchangeRows({ rows, currency, today, onChange }: ExchangeRowsProps) {
  const { t } = useTexts()
  return (
    <RowList
      label={t('planView.rates.title', { currency })}
      path="exchangeRates"
      rows={rows}
      most={30}
      fresh={(): ExchangeRate => ({ currency: '', rate: '', on: today })}
      addLabel={t('planView.rates.add')}
      removeLabel={(index) => t('planView.rates.remove', { index })}
      onChange={onChange}
    >
      {(rate, index, change) => (
        <FieldGrid narrow>
          <TypedField
            label={t('planView.order.currency')}
            path={`exchangeRates.${index}.currency`}
            kind="text"
            value={rate.currency}
            onChange={(text) => change({ ...rate, currency: text.toUpperCase().slice(0, 3) })}
          />
          <TypedField
            label={t('planView.rates.rate', { currency })}
            path={`exchangeRates.${index}.rate`}
            value={rate.rate}
            onChange={(text) => change({ ...rate, rate: text })}
          />
          <TypedField
            label={t('planView.lookedUpOn')}
            path={`exchangeRates.${index}.on`}
            kind="date"
            value={rate.on}
            onChange={(on) => change({ ...rate, on })}
          />
        </FieldGrid>
      )}
    </RowList>
  )
}
