import { describe, expect, it } from 'vitest'
import { outboundLinks } from '@/lib/core/outbound-links.ts'
import { diligenceCheck, diligenceCheckIds, diligenceSections } from './checklist.ts'
import {
  checksFor,
  diligenceProblems,
  diligenceProgress,
  diligenceSchema,
  type Diligence,
} from './diligence-results.ts'

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
    expect(diligenceProblems(diligence, today)).toEqual([{ path: 'results.0.on', code }])
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
