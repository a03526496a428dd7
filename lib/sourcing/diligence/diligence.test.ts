import { describe, expect, it } from 'vitest'
import { outboundLinks } from '@/lib/core/outbound-links.ts'
import { diligenceCheck, diligenceCheckIds, diligenceSections } from './checklist.ts'
import { buyerInputs } from './buyer-inputs.ts'
import { checksFor, diligenceProblems, diligenceProgress } from './diligence-results.ts'
import { diligenceSchema, type Diligence } from './diligence.ts'
import { withResult } from './with-result.ts'

const today = '2026-11-22'

describe('the checklist', () => {
  it('has checks in every section, section by section', () => {
    const sections = diligenceCheckIds.map((id) => diligenceSections.indexOf(diligenceCheck(id).section))
    expect(sections).toEqual(sections.toSorted((one, other) => one - other))
    expect(new Set(sections).size).toBe(diligenceSections.length)
  })

  it('links only to what stands in the table of links', () => {
    const known = new Set<string>(outboundLinks.map(({ id }) => id))
    const used = diligenceCheckIds.flatMap((id) => diligenceCheck(id).links ?? [])
    expect(used.filter((id) => !known.has(id))).toEqual([])
  })

  it('feeds every flag that only the buyer can feed', () => {
    const fed = diligenceCheckIds.flatMap((id) => diligenceCheck(id).feeds ?? [])
    expect(fed.toSorted()).toEqual(['F17', 'F21', 'F25', 'F31', 'F32', 'F34'])
  })

  it.each([
    [4999, false, false],
    [5000, true, false],
    [10_000, true, true],
    [undefined, true, true],
  ])(
    'for an order of %s asks for an inspection: %s, for a background check: %s',
    (value, inspection, background) => {
      const checks = checksFor(value)
      expect(checks.includes('inspection-booked')).toBe(inspection)
      expect(checks.includes('background-checked')).toBe(background)
    },
  )
})

describe('progress', () => {
  it('counts what was answered, and leaves out what does not apply', () => {
    const diligence: Diligence = {
      results: [
        { check: 'platform-history', outcome: 'passed', on: today },
        { check: 'transactions', outcome: 'concern', on: today },
        { check: 'licence-compared', outcome: 'failed', on: today },
        { check: 'references-called', outcome: 'not-applicable', on: today },
        { check: 'sample-approved', note: 'ordered' },
      ],
    }
    const all = diligenceCheckIds.length
    const progress = diligenceProgress(diligence)
    expect(progress).toMatchObject({ done: 3, total: all - 1, concerns: 1, failed: 1 })
    expect(progress.sections.find(({ section }) => section === 'profile')).toEqual({
      section: 'profile',
      done: 2,
      total: 6,
    })
    expect(progress.sections.reduce((sum, { total }) => sum + total, 0)).toBe(all - 1)
  })

  it('is nothing of all where nothing was done', () => {
    expect(diligenceProgress({ results: [] })).toMatchObject({ done: 0, total: diligenceCheckIds.length })
  })
})

describe('results', () => {
  it.each([
    ['', 'missing'],
    ['yesterday', 'not-a-day'],
    ['2026-11-23', 'in-the-future'],
  ])('on "%s" are refused: %s', (on, code) => {
    const diligence: Diligence = { results: [{ check: 'transactions', outcome: 'passed', on }] }
    expect(diligenceProblems(diligence, today)).toEqual([{ path: 'results.transactions.on', code }])
  })

  it('may be a note alone', () => {
    expect(diligenceProblems({ results: [{ check: 'transactions', note: 'asked' }] }, today)).toEqual([])
  })

  it.each([
    ['twice the same check', [{ check: 'transactions' }, { check: 'transactions' }]],
    ['an unknown check', [{ check: 'luck' }]],
    ['a note without end', [{ check: 'transactions', note: 'x'.repeat(20_001) }]],
  ])('are no document with %s', (_, results) => {
    expect(diligenceSchema.safeParse({ results }).success).toBe(false)
  })
})

describe('one result changed', () => {
  const start: Diligence = { results: [{ check: 'transactions', outcome: 'passed', on: today }] }

  it('leaves the others and the inputs as they are', () => {
    const inputs = { email: 'sales@harbour-peak.example' }
    const changed = withResult({ ...start, inputs }, 'factory-seen', { note: 'asked' })
    expect(changed).toEqual({ inputs, results: [...start.results, { check: 'factory-seen', note: 'asked' }] })
  })

  it('is no result any more once it holds nothing', () => {
    expect(withResult(start, 'transactions', { outcome: undefined, on: '' })).toEqual({ results: [] })
  })

  it('keeps its words without an outcome', () => {
    const noted = withResult(start, 'transactions', { note: 'few' })
    expect(withResult(noted, 'transactions', { outcome: undefined, on: '' }).results).toMatchObject([
      { note: 'few' },
    ])
  })
})

describe('what red flags compare', () => {
  it('is what was typed, trimmed and read', () => {
    const inputs = {
      licence: { name: ' Harbour Peak Metalware Co., Ltd. ', city: 'Ningbo', address: '', code: '9135' },
      certificates: [{ name: 'CE', number: 'H-7', validUntil: '2027-01-31' }],
      email: 'sales@gmail.com ',
      sameTextAs: 'Silver Moon',
      peerEmployees: '1,200',
      revenueUsd: '2500000.50',
    }
    expect(buyerInputs({ inputs })).toEqual({
      licence: { name: 'Harbour Peak Metalware Co., Ltd.', city: 'Ningbo' },
      certificates: [{ name: 'CE', number: 'H-7', validUntil: '2027-01-31' }],
      email: 'sales@gmail.com',
      sameTextAs: 'Silver Moon',
      peers: { employees: 1200 },
      annualRevenueUsd: 2_500_000.5,
    })
  })

  it.each<[string, Diligence['inputs']]>([
    ['nothing was typed', undefined],
    [
      'all of it is empty',
      { licence: { name: ' ' }, certificates: [{}, { name: '' }], email: '', sameTextAs: '  ' },
    ],
    ['only the code of the licence is there', { licence: { code: '91350100M000100Y43' } }],
    ['the address of mail is none', { email: 'sales at gmail.com' }],
    ['the address has no host', { email: 'sales@' }],
    ['the numbers are none', { peerEmployees: 'many', revenueUsd: '-3', peerRevenueUsd: '0' }],
    ['the end date is none and nothing else is there', { certificates: [{ validUntil: 'next year' }] }],
  ])('is nothing where %s', (_, inputs) => {
    expect(buyerInputs({ inputs })).toBeUndefined()
  })

  it.each([
    [{ peerEmployees: 'many' }, 'inputs.peerEmployees', 'not-a-number'],
    [{ revenueUsd: '0' }, 'inputs.revenueUsd', 'zero'],
    [{ certificates: [{}, { validUntil: '31.1.2027' }] }, 'inputs.certificates.1.validUntil', 'not-a-day'],
  ])('says of %o what is wrong', (inputs, path, code) => {
    expect(diligenceProblems({ results: [], inputs }, today)).toMatchObject([{ path, code }])
  })
})
