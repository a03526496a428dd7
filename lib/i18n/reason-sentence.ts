import { createTranslator } from 'use-intl/core'
import type { Params, Reason } from '@/lib/core/assessment.ts'
import { exactly, type WindowedRange } from '@/lib/core/range.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { catalogue } from './catalogue.ts'
import type { Texts } from './texts.ts'
import { failOnError } from './translator.ts'

/** A reply time without an upper end has no number; no reply time that is slow has the number 0. */
const absentParams = { hours: 0 }

/** Parameters that carry a unit; the others are counted, so they stay numbers for the plural rules. */
const writers: Record<string, (value: number, { formats }: Texts) => string> = {
  percent: (value, { formats }) => formats.amount(value, 'percent'),
  rating: (value, { formats }) => formats.number(value),
}

function written(params: Params, texts: Texts): Params {
  const entries = Object.entries({ ...absentParams, ...params }).map(([name, value]) => {
    const write = writers[name]
    return [name, write !== undefined && typeof value === 'number' ? write(value, texts) : value]
  })
  return Object.fromEntries(entries)
}

/** What was seen of orders, sales and reviews, as the page counts them: "73 orders in 180 days and no reviews". */
function trackRecord({ orders, revenueUsd, reviewCount }: RecordedFacts, { t, formats }: Texts): string {
  const reviews = reviewCount && { value: exactly(reviewCount.value ?? 0) }
  const seen = [
    { fact: orders, key: 'orders', unit: 'count' },
    { fact: revenueUsd, key: 'revenueUsd', unit: 'usd' },
    { fact: reviews, key: 'reviews', unit: 'count' },
  ] as const
  const parts = seen.flatMap(({ fact, key, unit }) => {
    if (fact === undefined) return []
    const range: WindowedRange = fact.value ?? exactly(0)
    const amount = t(`volume.${key}`, {
      count: range.max ?? range.min ?? 0,
      amount: formats.range(range, unit),
    })
    return range.days === undefined ? amount : t('factValues.inDays', { amount, days: range.days })
  })
  return formats.list(parts)
}

/** Says one observed signal in a sentence that a first-time buyer understands. */
export function reasonSentence({ code, bin, params }: Reason, facts: RecordedFacts, texts: Texts): string {
  const messages: Record<string, string> = catalogue[texts.language].reasons[code]
  const say = createTranslator({ locale: texts.language, messages, onError: failOnError })
  return say(bin, code === 'VOLUME' ? { record: trackRecord(facts, texts) } : written(params, texts))
}
