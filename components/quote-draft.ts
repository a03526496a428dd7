import { incoterms, type Quote, type QuoteTerms } from '@/lib/core/quote.ts'

/** A quote as it is being typed: every field a text, empty where nothing is stated. */
export type QuoteDraft = Record<QuoteField, string> & { prices: { from: string; price: string }[] }

const textFields = ['product', 'unit', 'place', 'quotedOn', 'validUntil', 'paymentTerms', 'source'] as const
const numberFields = ['leadTimeDays', 'sampleCost', 'toolingCost'] as const
type QuoteField = (typeof textFields)[number] | (typeof numberFields)[number] | 'currency' | 'incoterm'

const written = (value: string | number | undefined) => (value === undefined ? '' : String(value))

/** What the form starts with: a quote that is edited, or a new one of this currency and day. */
export function quoteDraft(start: Pick<QuoteTerms, 'currency'> & Partial<Quote>): QuoteDraft {
  const fields = [...textFields, ...numberFields, 'currency', 'incoterm'] as const
  const prices = (start.prices ?? []).map(({ from, price }) => ({ from: String(from), price: String(price) }))
  return {
    ...(Object.fromEntries(fields.map((name) => [name, written(start[name])])) as Record<QuoteField, string>),
    prices: prices.length === 0 ? [{ from: '', price: '' }] : prices,
  }
}

const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text))

/** What the draft says; `undefined` where it has no quantity with a price. */
export function quoteTerms(draft: QuoteDraft): QuoteTerms | undefined {
  const prices = draft.prices.flatMap((row) => {
    const [from, price] = [numberOf(row.from), numberOf(row.price)]
    return from !== undefined && price !== undefined && from > 0 && price >= 0 ? [{ from, price }] : []
  })
  if (prices.length === 0) return undefined
  const texts = textFields.flatMap((name) => {
    const text = draft[name].trim()
    return text === '' ? [] : [[name, text] as const]
  })
  const numbers = numberFields.flatMap((name) => {
    const value = numberOf(draft[name])
    return value === undefined ? [] : [[name, value] as const]
  })
  const incoterm = incoterms.find((one) => one === draft.incoterm)
  return {
    currency: draft.currency,
    prices,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(numbers),
    ...(incoterm !== undefined && { incoterm }),
  }
}
