import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsSchema } from '@/lib/core/fact-schemas.ts'
import { factNames, type FactName } from '@/lib/core/facts.ts'
import { pageLanguage } from '../page-language.ts'
import { factsOf } from './facts-of.ts'
import type { Statement } from './statements.ts'

const read = (statements: Statement[], language = pageLanguage('en')) => factsOf(statements, language)
const valueOf = (fact: FactName, ...raws: unknown[]) =>
  read(raws.map((raw, rank) => ({ fact, raw, source: `source ${rank}` })))[fact]?.value

describe('factsOf', () => {
  it('takes the first source that states the fact, and keeps its text and place', () => {
    const facts = read([
      { fact: 'country', raw: undefined, source: 'first' },
      { fact: 'country', raw: 'Nowhere', source: 'second' },
      { fact: 'country', raw: ' cn ', source: 'third' },
      { fact: 'country', raw: 'HK', source: 'fourth' },
    ])
    expect(facts).toEqual({ country: { value: 'CN', raw: 'cn', source: 'third' } })
  })

  it.each([
    ['a finer rounding of the same share', 'onTimePercent', ['64%', '64.9%'], { min: 64.9, max: 64.9 }],
    ['an exact share after a bound', 'onTimePercent', ['≥99%', '99.4%'], { min: 99.4, max: 99.4 }],
    ['the first of two equal roundings', 'onTimePercent', ['64.9%', '65.2%'], { min: 64.9, max: 64.9 }],
    [
      'the first where the finer one says something else',
      'onTimePercent',
      ['64%', '71.3%'],
      { min: 64, max: 64 },
    ],
    [
      'the exact figure inside the stated range',
      'revenueUsd',
      ['$10K — $20K', 16612.52],
      { min: 16612.52, max: 16612.52, days: 180 },
    ],
    ['a head count inside the stated class', 'employees', ['11-50', 43], { min: 43, max: 43 }],
  ] as const)('prefers %s', (_, fact, raws, value) => {
    expect(valueOf(fact, ...raws)).toEqual(value)
  })

  it.each([
    ['reorderPercent', '-'],
    ['revenueUsd', '-'],
    ['reviewCount', 0],
    ['reviewCount', '0 reviews'],
  ] as const)('takes %s %j for the statement that there is none', (fact, raw) => {
    expect(valueOf(fact, raw)).toBeNull()
  })

  it('lets a value win over "there is none"', () => {
    expect(valueOf('reorderPercent', '-', '12%')).toEqual({ min: 12, max: 12 })
  })

  it.each([
    ['onTimePercent', '-'],
    ['employees', 'Confidential'],
    ['revenueUsd', 'Confidential'],
    ['name', ''],
    ['name', '-'],
    ['storeRating', '0.0'],
    ['storeRating', ''],
    ['storeRating', '9.5'],
    ['yearsOnAlibaba', '2014'],
    ['yearEstablished', '12'],
    ['country', 'China town'],
    ['businessTypes', 'Hersteller'],
    ['inspectedAs', 'Trading Company'],
    ['assessor', 'A friend'],
    ['tradeAssuranceLimitUsd', '€ 500'],
    ['goldSupplier', 'Supplier'],
    ['responseTimeHours', 'soon'],
  ] as const)('leaves %s absent where the page says %j', (fact, raw) => {
    expect(valueOf(fact, raw)).toBeUndefined()
  })

  it.each([
    ['businessTypes', 'Manufacturer,Trading Company', ['manufacturer', 'trading-company']],
    ['businessTypes', 'Distributor/Wholesaler, Other', ['distributor-wholesaler', 'other']],
    [
      'businessTypes',
      'Business Service (Transportation, finance, Ads), Agent',
      ['business-service', 'agent'],
    ],
    ['businessTypes', 'TRADING_COMPANY', ['trading-company']],
    ['inspectedAs', 'Multispecialty supplier', 'trading-company'],
    ['inspectedAs', 'strengthFactory', 'manufacturer'],
    ['assessor', 'TüVRheinland', 'TÜV Rheinland'],
    ['assessor', 'Verified by SGS Group', 'SGS'],
    ['country', 'Located in Jinhua, Zhejiang, CN', 'CN'],
    ['country', 'Guangdong, China (Mainland)', 'CN'],
    ['country', 'Pakistan', 'PK'],
    ['verification', true, 'verified'],
    ['verification', 'verifiedPro', 'verified-pro'],
    ['reviewCount', '4.7/5(8071)', 8071],
    ['storeRating', '4.7/5', 4.7],
    ['certificates', 'BSCI, ISO 9001', ['BSCI', 'ISO 9001']],
    ['orders', 73, { min: 73, max: 73, days: 180 }],
    ['tradeAssuranceLimitUsd', '283,000', { min: 283000, max: 283000 }],
  ] as const)('reads %s from %j', (fact, raw, value) => {
    expect(valueOf(fact, raw)).toEqual(value)
  })

  it('answers facts of the schema for any statements', () => {
    const raws = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constantFrom(null, '-', '≥99%'),
    )
    const statements = fc.array(
      fc.record({ fact: fc.constantFrom(...factNames), raw: raws, source: fc.constant('page') }),
    )
    fc.assert(fc.property(statements, (stated) => factsSchema.safeParse(read(stated)).success))
  })
})
