import { Plus, X } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { currencyCodes } from '@/lib/core/currencies.ts'
import { incoterms, type QuoteTerms } from '@/lib/core/quote.ts'
import { quoteTerms, type QuoteDraft } from './quote-draft.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Field } from './ui/field.tsx'
import { Select } from './ui/select.tsx'

/** Most price breaks that a quote may have. */
const mostPrices = 20

interface QuoteFormProps {
  start: QuoteDraft
  onSave: (terms: QuoteTerms) => void
  onCancel: () => void
}

type Change = (change: Partial<QuoteDraft>) => void

/** What a supplier offered, field by field; only a quantity with its price must be there. */
export function QuoteForm({ start, onSave, onCancel }: QuoteFormProps) {
  const { t } = useTexts()
  const [draft, setDraft] = useState(start)
  const [isIncomplete, setIsIncomplete] = useState(false)
  const change: Change = (changed) => setDraft({ ...draft, ...changed })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const terms = quoteTerms(draft)
    setIsIncomplete(terms === undefined)
    if (terms !== undefined) onSave(terms)
  }

  return (
    <form onSubmit={submit} className="grid grid-cols-2 gap-2 rounded-panel border border-line bg-sheet p-3">
      <div className="col-span-2">
        <TextField name="product" label={t('quotes.product')} draft={draft} onChange={change} />
      </div>
      <PriceRows draft={draft} onChange={change} />
      {isIncomplete && (
        <p role="alert" className="col-span-2 text-sm text-high">
          {t('quotes.needsPrice')}
        </p>
      )}
      <TermFields draft={draft} onChange={change} />
      <div className="col-span-2 mt-1 flex justify-end gap-2">
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" variant="main">
          {t('quotes.save')}
        </Button>
      </div>
    </form>
  )
}

interface DraftProps {
  draft: QuoteDraft
  onChange: Change
}

interface TextFieldProps extends DraftProps {
  name: Exclude<keyof QuoteDraft, 'prices'>
  label: string
  type?: 'text' | 'date' | 'number'
  step?: 'any' | 1
  placeholder?: string
}

function TextField({ name, draft, onChange, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Field
      type={type}
      value={draft[name]}
      min={type === 'number' ? 0 : undefined}
      max={type === 'number' ? (name === 'leadTimeDays' ? 3650 : 1e12) : undefined}
      maxLength={200}
      autoComplete="off"
      onChange={({ target }) => onChange({ [name]: target.value })}
      {...rest}
    />
  )
}

function TermFields({ draft, onChange }: DraftProps) {
  const { t } = useTexts()
  const field = { draft, onChange }
  return (
    <>
      <TextField name="unit" label={t('quotes.unit')} placeholder={t('quotes.unitHint')} {...field} />
      <TextField name="leadTimeDays" label={t('quotes.leadTimeDays')} type="number" step={1} {...field} />
      <div>
        <p aria-hidden className="mb-1 text-xs font-medium text-soft">
          {t('quotes.incoterm')}
        </p>
        <Select
          label={t('quotes.incoterm')}
          className="w-full"
          value={draft.incoterm}
          onChange={({ target }) => onChange({ incoterm: target.value })}
        >
          <option value="">{t('verdict.none')}</option>
          {incoterms.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </div>
      <TextField name="place" label={t('quotes.place')} placeholder={t('quotes.placeHint')} {...field} />
      <TextField name="quotedOn" label={t('quotes.quotedOn')} type="date" {...field} />
      <TextField name="validUntil" label={t('quotes.validUntil')} type="date" {...field} />
      <TextField name="sampleCost" label={t('quotes.sample')} type="number" step="any" {...field} />
      <TextField name="toolingCost" label={t('quotes.tooling')} type="number" step="any" {...field} />
      <div className="col-span-2 grid gap-2">
        <TextField
          name="paymentTerms"
          label={t('quotes.payment')}
          placeholder={t('quotes.paymentHint')}
          {...field}
        />
        <TextField name="source" label={t('quotes.source')} placeholder={t('quotes.sourceHint')} {...field} />
      </div>
    </>
  )
}

function PriceRows({ draft, onChange }: DraftProps) {
  const { t } = useTexts()
  const { prices } = draft
  const change = (at: number, changed: Partial<(typeof prices)[number]>) =>
    onChange({ prices: prices.map((row, index) => (index === at ? { ...row, ...changed } : row)) })
  return (
    <fieldset className="col-span-2 grid grid-cols-[1fr_1fr_30px] items-end gap-2">
      <legend className="mb-1 flex w-full items-center justify-between gap-2 text-xs font-medium text-soft">
        {t('quotes.prices')}
      </legend>
      <div className="col-span-3">
        <Select
          label={t('quotes.currency')}
          value={draft.currency}
          onChange={({ target }) => onChange({ currency: target.value })}
        >
          {[...currencyCodes].map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
      </div>
      {prices.map((row, index) => (
        // Rows have no identity of their own, and what stands in them is in the draft.
        // oxlint-disable-next-line react/no-array-index-key
        <PriceRow
          key={index}
          row={row}
          onChange={(changed) => change(index, changed)}
          onRemove={
            prices.length > 1 ? () => onChange({ prices: prices.filter((_, at) => at !== index) }) : undefined
          }
        />
      ))}
      {prices.length < mostPrices && (
        <Button
          variant="quiet"
          className="col-span-3 justify-self-start px-2! text-xs!"
          onClick={() => onChange({ prices: [...prices, { from: '', price: '' }] })}
        >
          <Plus aria-hidden size={13} />
          {t('quotes.addPrice')}
        </Button>
      )}
    </fieldset>
  )
}

interface PriceRowProps {
  row: { from: string; price: string }
  onChange: (row: Partial<PriceRowProps['row']>) => void
  onRemove?: () => void
}

function PriceRow({ row, onChange, onRemove }: PriceRowProps) {
  const { t } = useTexts()
  const number = { type: 'number', min: 0, max: 1e12, step: 'any', autoComplete: 'off' } as const
  return (
    <>
      <Field
        label={t('quotes.from')}
        value={row.from}
        onChange={({ target }) => onChange({ from: target.value })}
        {...number}
      />
      <Field
        label={t('quotes.price')}
        value={row.price}
        onChange={({ target }) => onChange({ price: target.value })}
        {...number}
      />
      {onRemove === undefined ? (
        <span />
      ) : (
        <Button
          variant="quiet"
          square
          aria-label={t('quotes.removePrice')}
          title={t('quotes.removePrice')}
          onClick={onRemove}
        >
          <X aria-hidden size={14} />
        </Button>
      )}
    </>
  )
}
