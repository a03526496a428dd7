import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Quote, QuoteTerms } from '@/lib/core/quote.ts'
import { quoteDraft } from './quote-draft.ts'
import { QuoteForm } from './quote-form.tsx'
import { useTexts, type PageTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface QuoteListProps {
  /** Newest first. */
  quotes: readonly Quote[]
  /** The currency that a new quote starts with. */
  currency: string
  /** The present day, e.g. `2026-11-21`. */
  today: string
  onAdd: (terms: QuoteTerms) => void
  onEdit: (quote: Quote, terms: QuoteTerms) => void
  onDelete: (quote: Quote) => void
}

/** What a supplier offered, each quote editable in place. */
export function QuoteList({ quotes, currency, today, onAdd, onEdit, onDelete }: QuoteListProps) {
  const { t } = useTexts()
  const [editing, setEditing] = useState<string>()
  const close = () => setEditing(undefined)
  return (
    <div className="space-y-3">
      {quotes.length === 0 && editing === undefined && (
        <p className="text-sm text-soft">{t('quotes.none')}</p>
      )}
      {editing === 'new' ? (
        <QuoteForm
          start={quoteDraft({ currency, quotedOn: today })}
          onCancel={close}
          onSave={(terms) => {
            close()
            onAdd(terms)
          }}
        />
      ) : (
        <Button onClick={() => setEditing('new')}>
          <Plus aria-hidden size={15} />
          {t('quotes.add')}
        </Button>
      )}
      {quotes.map((quote) =>
        editing === quote.id ? (
          <QuoteForm
            key={quote.id}
            start={quoteDraft(quote)}
            onCancel={close}
            onSave={(terms) => {
              close()
              onEdit(quote, terms)
            }}
          />
        ) : (
          <QuoteCard
            key={quote.id}
            quote={quote}
            today={today}
            onEdit={() => setEditing(quote.id)}
            onDelete={() => onDelete(quote)}
          />
        ),
      )}
    </div>
  )
}

/** The day of a quote: its own, else the one on which it was written down. */
const dayOf = ({ quotedOn, createdAt }: Quote, { formats, now }: PageTexts) =>
  quotedOn === undefined ? formats.day(createdAt, now) : formats.date(quotedOn)

interface QuoteCardProps {
  quote: Quote
  today: string
  onEdit: () => void
  onDelete: () => void
}

function QuoteCard({ quote, today, onEdit, onDelete }: QuoteCardProps) {
  const texts = useTexts()
  const { t, formats } = texts
  const day = dayOf(quote, texts)
  const { prices, currency } = quote
  return (
    <article aria-label={t('quotes.of', { day })} className="rounded-panel border border-line p-3">
      <div className="flex items-start gap-1">
        <div className="min-w-0 grow">
          <h3 className="text-sm font-semibold wrap-anywhere">
            <bdi>{quote.product ?? t('quotes.of', { day })}</bdi>
          </h3>
          {quote.product !== undefined && <p className="text-xs text-faint">{t('quotes.of', { day })}</p>}
        </div>
        <div className="-my-1 flex print:hidden">
          <Button
            variant="quiet"
            square
            aria-label={t('quotes.edit', { day })}
            title={t('quotes.edit', { day })}
            onClick={onEdit}
          >
            <Pencil aria-hidden size={14} />
          </Button>
          <Button
            variant="quiet"
            square
            aria-label={t('quotes.delete', { day })}
            title={t('quotes.delete', { day })}
            onClick={onDelete}
          >
            <Trash2 aria-hidden size={14} />
          </Button>
        </div>
      </div>
      <ul aria-label={t('quotes.prices')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {prices.map(({ from, price }) => (
          <li key={from} className="text-sm tabular-nums">
            <span className="text-xs text-faint">
              {t('quotes.fromAmount', { amount: formats.number(from) })}
            </span>{' '}
            <span className="font-medium">{formats.price(price, currency)}</span>
          </li>
        ))}
      </ul>
      <QuoteDetails quote={quote} today={today} />
    </article>
  )
}

function QuoteDetails({ quote, today }: { quote: Quote; today: string }) {
  const { t, formats } = useTexts()
  const { currency, validUntil, incoterm, place, leadTimeDays, sampleCost, toolingCost } = quote
  const money = (amount: number | undefined) =>
    amount === undefined ? undefined : formats.price(amount, currency)
  const until =
    validUntil === undefined
      ? undefined
      : validUntil < today
        ? t('quotes.expired', { day: formats.date(validUntil) })
        : formats.date(validUntil)
  const rows: [string, string | undefined][] = [
    [t('quotes.incoterm'), [incoterm, place].filter((part) => part !== undefined).join(' ') || undefined],
    [t('quotes.validUntil'), until],
    [
      t('quotes.leadTime'),
      leadTimeDays === undefined ? undefined : t('quotes.days', { count: leadTimeDays }),
    ],
    [t('quotes.sample'), money(sampleCost)],
    [t('quotes.tooling'), money(toolingCost)],
    [t('quotes.payment'), quote.paymentTerms],
    [t('quotes.source'), quote.source],
  ]
  const stated = rows.filter(([, value]) => value !== undefined)
  if (stated.length === 0) return null
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
      {stated.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-faint">{label}</dt>
          <dd className="tabular-nums wrap-anywhere">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
