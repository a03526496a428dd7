import { describe, expect, it } from 'vitest'
import { reasonBins, reasonCodes, type Reason } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { catalogue } from './catalogue.ts'
import { isLanguage, languages } from './languages.ts'
import { reasonSentence } from './reason-sentence.ts'
import { createTexts } from './texts.ts'

const tongues = Object.keys(languages).filter(isLanguage)
const seen = { source: 'test', page: 'product', at: 0 } as const
const facts: RecordedFacts = {
  orders: { ...seen, value: { min: 73, max: 73, days: 180 } },
  reviewCount: { ...seen, value: 12 },
}
const params = { years: 1, percent: 64.9, rating: 4.75, reviews: 12, hours: 30, assessor: 'an inspector' }
const reason = (code: Reason['code'], bin: Reason['bin'], given: Reason['params'] = params): Reason => ({
  code,
  bin,
  params: given,
  points: 1,
  max: 2,
  facts: [],
})

describe.each(tongues)('in %s', (language) => {
  const texts = createTexts(language)

  it.each(reasonCodes)('every bin of %s has its own sentence, and no other has one', (code) => {
    const messages: Record<string, string> = catalogue[language].reasons[code]
    expect(Object.keys(messages).toSorted()).toEqual(reasonBins[code].toSorted())
    for (const bin of reasonBins[code]) {
      expect(reasonSentence(reason(code, bin), facts, texts)).toMatch(/^[\p{L}\d][^{}]{8,}$/u)
    }
  })
})

describe('in English', () => {
  const texts = createTexts('en')

  it.each([
    [reason('TENURE', 'poor', { years: 1 }), 'On Alibaba for 1 year; the usual minimum is 3'],
    [reason('TENURE', 'poor', { years: 0 }), 'On Alibaba for less than a year; the usual minimum is 3'],
    [reason('ONTIME', 'poor', { percent: 64.9 }), 'Only 64.9% of orders on time; 95% is the usual mark'],
    [reason('RESPONSE', 'time-poor', {}), 'Slow to reply; a day is usual'],
    [reason('VOLUME', 'poor'), 'A thin record: 73 orders in 180 days and 12 reviews'],
  ])('%o says %s', (given, sentence) => {
    expect(reasonSentence(given, facts, texts)).toBe(sentence)
  })

  it('says that there is none where the page says so', () => {
    const none: RecordedFacts = {
      revenueUsd: { ...seen, value: null },
      reviewCount: { ...seen, value: 0 },
    }
    expect(reasonSentence(reason('VOLUME', 'poor'), none, texts)).toBe(
      'A thin record: no online sales and no reviews',
    )
  })
})
