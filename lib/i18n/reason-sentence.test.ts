import { describe, expect, it } from 'vitest'
import { reasonBins, reasonCodes, type Reason } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { catalogue } from './catalogue.ts'
import { isLanguage, languages } from './languages.ts'
import { reasonNote, reasonSentence } from './reason-sentence.ts'
import { catalogueTexts } from './catalogue-texts.ts'

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
  const texts = catalogueTexts(language)

  it.each(reasonCodes)('every bin of %s has its own sentence, and no other has one', (code) => {
    const messages: Record<string, string> = catalogue[language].reasons[code]
    expect(Object.keys(messages).toSorted()).toEqual(reasonBins[code].toSorted())
    for (const bin of reasonBins[code]) {
      expect(reasonSentence(reason(code, bin), texts)).toMatch(/^[\p{L}\d][^{}]{3,}$/u)
    }
  })

  it.each(reasonCodes)('the notes of %s belong to its bins and can be said', (code) => {
    const messages: Record<string, string> = catalogue[language].reasonNotes[code]
    expect(reasonBins[code]).toEqual(expect.arrayContaining(Object.keys(messages)))
    for (const bin of reasonBins[code]) {
      expect(reasonNote(reason(code, bin), facts, texts) ?? 'none').toMatch(/^[^{}]{3,}$/u)
    }
  })
})

describe('in English', () => {
  const texts = catalogueTexts('en')

  it.each([
    [reason('TENURE', 'poor', { years: 1 }), 'On Alibaba for 1 year', 'the usual minimum is 3'],
    [reason('TENURE', 'poor', { years: 0 }), 'On Alibaba for less than a year', 'the usual minimum is 3'],
    [reason('TENURE', 'good', { years: 12 }), 'On Alibaba for 12 years', undefined],
    [reason('ONTIME', 'poor', { percent: 64.9 }), 'Only 64.9% of orders on time', '95% is the usual mark'],
    [reason('RATING', 'good', { rating: 5, reviews: 1 }), 'Rated 5 of 5', '1 review'],
    [reason('RESPONSE', 'time-poor', {}), 'Slow to reply', 'a day is usual'],
    [reason('VOLUME', 'poor'), 'A thin record of orders and reviews', '73 orders in 180 days, 12 reviews'],
  ])('%o says %s, %s', (given, sentence, note) => {
    expect(reasonSentence(given, texts)).toBe(sentence)
    expect(reasonNote(given, facts, texts)).toBe(note)
  })
})
