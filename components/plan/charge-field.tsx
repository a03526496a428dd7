import type { ChargeDraft, MoneyDraft } from '@/lib/sourcing/fields/field-schemas.ts'
import { useTexts } from '../texts-context.ts'
import { controlClass } from '../ui/field.tsx'
import { FieldFrame } from './field-frame.tsx'

interface FrameProps {
  label: string
  path: string
  hint?: string
  className?: string
  /** Offered first: the currency of the result. */
  currency: string
}

interface MoneyFieldProps extends FrameProps {
  value: MoneyDraft | undefined
  onChange: (value: MoneyDraft) => void
}

interface ChargeFieldProps extends FrameProps {
  value: ChargeDraft | undefined
  onChange: (value: ChargeDraft) => void
}

/** Currencies that quotes on the site are mostly in. */
const usualCurrencies = ['USD', 'EUR', 'GBP', 'CNY']
const percentSign = '%'

/** An amount in a currency. */
export function MoneyField({ value, onChange, ...rest }: MoneyFieldProps) {
  const { amount = '', currency = rest.currency } = value ?? {}
  return (
    <AmountField
      {...rest}
      text={amount}
      unit={currency}
      units={[]}
      onChange={(text, unit) => onChange({ amount: text, currency: unit })}
    />
  )
}

/** An amount in a currency, or a share in percent. */
export function ChargeField({ value, onChange, ...rest }: ChargeFieldProps) {
  const isShare = value !== undefined && 'percent' in value
  return (
    <AmountField
      {...rest}
      text={(isShare ? value.percent : value?.amount) ?? ''}
      unit={isShare ? percentSign : (value?.currency ?? rest.currency)}
      units={[percentSign]}
      onChange={(text, unit) =>
        onChange(unit === percentSign ? { percent: text } : { amount: text, currency: unit })
      }
    />
  )
}

interface AmountFieldProps extends FrameProps {
  text: string
  unit: string
  units: readonly string[]
  onChange: (text: string, unit: string) => void
}

function AmountField({ text, unit, units, currency, onChange, ...frame }: AmountFieldProps) {
  const { t } = useTexts()
  const offered = [...new Set([...units, unit, currency, ...usualCurrencies])].filter((one) => one !== '')
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <span className="flex">
          <input
            {...control}
            inputMode="decimal"
            maxLength={40}
            value={text}
            onChange={({ target }) => onChange(target.value, unit)}
            className={`${controlClass} h-[30px] rounded-e-none! tabular-nums aria-invalid:border-high`}
          />
          <select
            aria-label={t('planView.unitOf', { field: frame.label })}
            value={unit}
            onChange={({ target }) => onChange(text, target.value)}
            className="-ms-px h-[30px] shrink-0 appearance-none rounded-e-control border border-line-strong bg-sheet px-1.5 text-xs text-soft"
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </span>
      )}
    </FieldFrame>
  )
}
