import { useId, useState } from 'react'
import { rateBetween, withRate, type OwnRate, type OwnRates } from '@/lib/compare/own-rates.ts'
import { useTexts } from './texts-context.ts'
import { controlClass } from './ui/field.tsx'
import { Select } from './ui/select.tsx'

interface CompareRatesProps {
  /** Of the prices, as they are stated: at least two. */
  currencies: readonly string[]
  own: OwnRates
  /** ISO 8601. */
  today: string
  onChange: (own: OwnRates) => void
}

/** The buyer's own rates of exchange, each with its day: without them no price is set against one in another currency. */
export function CompareRates({ currencies, own, today, onChange }: CompareRatesProps) {
  const { t, formats } = useTexts()
  const { currency, rates } = own
  const others = currency === undefined ? [] : currencies.filter((one) => one !== currency)
  const choices =
    currency === undefined || currencies.includes(currency) ? currencies : [currency, ...currencies]
  return (
    <section className="mb-3 rounded-panel border border-line bg-sheet px-3 py-2.5 text-sm print:hidden">
      <h2 className="font-semibold">{t('rates.title', { currencies: formats.list([...currencies]) })}</h2>
      <p className="text-xs text-soft">{t('rates.text')}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Select
          label={t('rates.compareIn')}
          value={currency ?? ''}
          onChange={({ target: { value } }) => onChange({ rates, ...(value !== '' && { currency: value }) })}
        >
          <option value="">{t('rates.none')}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {`${t('rates.compareIn')} ${one}`}
            </option>
          ))}
        </Select>
        {currency !== undefined &&
          others.map((from) => (
            <RateFields
              key={`${from} ${currency}`}
              from={from}
              to={currency}
              known={rateBetween(from, currency, rates)}
              today={today}
              onRate={(rate) => onChange({ currency, rates: withRate(rates, rate) })}
            />
          ))}
      </div>
    </section>
  )
}

interface RateFieldsProps {
  from: string
  to: string
  known: OwnRate | undefined
  today: string
  onRate: (rate: OwnRate) => void
}

/** More digits than a rate needs are those of a division. */
const written = (rate: number) => String(Number(rate.toPrecision(8)))

/** Counts once both are good: half a number is no rate, and no rate counts from a day to come. */
function RateFields({ from, to, known, today, onRate }: RateFieldsProps) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState(known ? written(known.rate) : '')
  const [on, setOn] = useState(known?.on ?? today)
  const rate = Number(text)
  const isGood = rate > 0 && rate <= 1e9
  const isDay = on !== '' && on <= today
  const keep = () =>
    isGood && isDay && (rate !== known?.rate || on !== known.on) && onRate({ from, to, rate, on })
  return (
    <div className="flex flex-wrap items-center gap-2 tabular-nums">
      <label htmlFor={id}>{t('rates.one', { currency: from })}</label>
      <input
        id={id}
        aria-label={t('rates.rateOf', { from, to })}
        aria-invalid={text !== '' && !isGood}
        inputMode="decimal"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
        className={`${controlClass} h-[30px] !w-24 text-end aria-invalid:border-high`}
      />
      <span>{to}</span>
      <input
        type="date"
        aria-label={t('rates.dayOf', { currency: from })}
        aria-invalid={!isDay}
        max={today}
        value={on}
        onChange={({ target }) => setOn(target.value)}
        onBlur={keep}
        className={`${controlClass} h-[30px] !w-auto aria-invalid:border-high`}
      />
    </div>
  )
}
