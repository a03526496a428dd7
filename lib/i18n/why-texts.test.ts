import { describe, expect, it } from 'vitest'
import { bands, type Assessment, type Flag } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { whyTextsShape } from '@/lib/core/why-texts.ts'
import { catalogueTexts } from './catalogue-texts.ts'
import { whyTexts } from './why-texts.ts'

const now = new Date('2026-11-21T12:00').getTime()
const facts: RecordedFacts = {
  yearsOnAlibaba: { value: 1, source: 'test', page: 'search', at: now },
  storeRating: { value: 4, source: 'test', page: 'product', at: now - 20 * 86_400_000 },
  reviewCount: { value: 30, source: 'test', page: 'search', at: now },
}
const assessment: Assessment = {
  scorecard: { id: 'standard', version: 1 },
  band: 'high',
  provisional: true,
  score: 71.4,
  best: 44.2,
  worst: 89.6,
  coverage: 0.54,
  reasons: [
    { code: 'TENURE', bin: 'poor', points: 15, max: 18, params: { years: 1 }, facts: ['yearsOnAlibaba'] },
    {
      code: 'RATING',
      bin: 'fair',
      points: 4.4,
      max: 10,
      params: { rating: 4, reviews: 30 },
      facts: ['storeRating', 'reviewCount'],
    },
    { code: 'TYPE', bin: 'not-stated', points: 4, max: 6, params: {}, facts: [] },
    { code: 'REORDER', bin: 'fair', points: 1, max: 4, params: { percent: 20 }, facts: ['reorderPercent'] },
    { code: 'TA', bin: 'yes', points: 0, max: 10, params: {}, facts: ['tradeAssurance'] },
  ],
  flags: [],
  raisedBy: [],
  notChecked: [],
  dropped: [],
  unseen: ['ONTIME', 'RESPONSE'],
  next: { page: 'product', codes: ['ONTIME', 'RESPONSE'] },
}

const english = catalogueTexts('en')

/** What arrives of the texts on the page, with how they look. */
const sent = (texts: object) => whyTextsShape(JSON.parse(JSON.stringify({ ...texts, style: '' })))

describe('whyTexts', () => {
  it('puts an assessment into the words of the card', () => {
    expect(whyTexts({ assessment, facts, now }, english)).toMatchObject({
      language: 'en',
      direction: 'ltr',
      title: 'High risk signals',
      score: '71 of 100',
      range: '44 at best, 90 at worst · 54% of the picture seen',
      next: 'Open the product page to see on-time delivery and response time.',
      disclaimer: 'Risk signals are not a verdict. Low signals do not make an order safe.',
    })
  })

  it('gives the four heaviest reasons, each with its newest source', () => {
    expect(whyTexts({ assessment, facts, now }, english).reasons).toEqual([
      {
        title: 'On Alibaba for 1 year',
        source: 'the usual minimum is 3 · result page, today',
        points: '15/18',
      },
      { title: 'Rated 4 of 5', source: '30 reviews · result page, today', points: '4/10' },
      { title: 'Does not say whether it makes or trades', source: '', points: '4/6' },
      { title: '20% of buyers order again', source: '', points: '1/4' },
    ])
  })

  it('gives no score and no range where too little was seen', () => {
    const texts = whyTexts({ assessment: { ...assessment, band: 'unknown' }, facts, now }, english)
    expect(texts.score).toBeUndefined()
    expect(texts.range).toBe('54% of the picture seen')
  })

  it('gives no range where nothing is left to see', () => {
    const settled = { ...assessment, best: 71.4, worst: 71.4, coverage: 1 }
    expect(whyTexts({ assessment: settled, facts, now }, english).range).toBe('100% of the picture seen')
  })

  it('gives no hint where no page would help', () => {
    expect(
      whyTexts({ assessment: { ...assessment, next: undefined }, facts, now }, english).next,
    ).toBeUndefined()
  })

  it('gives the four gravest flags in words, each with its newest source, and counts the others', () => {
    const late: Flag = {
      id: 'F08',
      code: 'late',
      severity: 'warning',
      question: 'lead-time-clause',
      params: { percent: 66.2 },
      facts: ['storeRating'],
    }
    const minor: Flag = { ...late, id: 'F11', code: 'trading-name', severity: 'info', facts: [] }
    const grave: Flag = { ...late, severity: 'critical' }
    const flagged = { ...assessment, flags: [minor, minor, minor, late, late, grave], raisedBy: ['F08'] }
    const texts = whyTexts({ assessment: flagged, facts, now }, english)
    expect(texts.flags.map(({ severity }) => severity)).toEqual(['critical', 'warning', 'warning', 'info'])
    expect(texts.flags[0]).toEqual({
      severity: 'critical',
      spoken: 'Critical',
      title: 'Many orders late',
      detail: '66.2% on time; 95% is the usual mark · product page, Nov 1',
      question: 'Can the contract state the lead time and a price reduction for each week of delay?',
    })
    expect(texts.moreFlags).toBe('2 more points worth asking in the panel')
    expect(texts.raised).toBe('Raised to high by 1 red flag; the score stays 71')
    expect(sent(texts)).toEqual({ ...(JSON.parse(JSON.stringify(texts)) as object), style: '' })
  })

  it('says nothing of flags where there are none', () => {
    const texts = whyTexts({ assessment, facts, now }, english)
    expect([texts.flags, texts.moreFlags, texts.raised]).toEqual([[], undefined, undefined])
  })

  it.each(bands)('fits the message for a band that is %s', (band) => {
    const texts = whyTexts({ assessment: { ...assessment, band }, facts, now }, english)
    expect(sent(texts)).toMatchObject({ title: texts.title })
  })
})
