import { describe, expect, it } from 'vitest'
import type { FactName, Facts } from '@/lib/core/facts.ts'
import { factValue } from './fact-value.ts'
import { catalogueTexts } from './catalogue-texts.ts'

const texts = catalogueTexts('en')
type Values = { [Name in FactName]?: NonNullable<Facts[Name]>['value'] }
const cases: [FactName, Values, string][] = [
  ['country', { country: 'CN' }, 'China'],
  ['yearsOnAlibaba', { yearsOnAlibaba: 1 }, '1 year'],
  ['yearsOnAlibaba', { yearsOnAlibaba: 0 }, 'under 1 year'],
  ['yearEstablished', { yearEstablished: 2009 }, '2009'],
  [
    'businessTypes',
    { businessTypes: ['manufacturer', 'trading-company'] },
    'Manufacturer and Trading company',
  ],
  ['tradeAssurance', { tradeAssurance: false }, 'No'],
  ['storeRating', { storeRating: 4.75 }, '4.8 of 5'],
  ['orders', { orders: { min: 73, max: 73, days: 180 } }, '73 in 180 days'],
  ['orders', { orders: { min: 73, max: 73 } }, '73'],
  ['reorderPercent', { reorderPercent: null }, 'none shown'],
  ['floorSpaceM2', { floorSpaceM2: { min: 5300 } }, '5,300+ m²'],
]

describe('factValue', () => {
  it.each(cases)('%s %j reads %s', (name, values, text) => {
    const fact = { value: values[name] ?? null, source: 'test' } as never
    expect(factValue(name, fact, texts)).toBe(text)
  })
})
