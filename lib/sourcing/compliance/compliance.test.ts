import { describe, expect, it } from 'vitest'
import { complianceFor, legalActs } from './compliance-for.ts'
import { guidedStandardSchema, legalActSchema, ruledMarkets } from './compliance-row.ts'
import { productFamilies } from './families.ts'
import { guidedStandards } from './guided-standards.ts'

const today = '2026-11-22'

describe('the table of acts', () => {
  it.each(legalActs.map((act) => [act.id, act] as const))('%s is a row that may be shipped', (_, act) => {
    expect(legalActSchema.safeParse(act).error?.issues).toBeUndefined()
  })

  it.each(['name', 'number', 'date', 'source', 'papers', 'families'] as const)(
    'refuses a row without %s',
    (field) => {
      for (const act of legalActs) {
        const { [field]: _, ...rest } = act
        expect(legalActSchema.safeParse(rest).success).toBe(false)
        expect(legalActSchema.safeParse({ ...act, [field]: field === 'papers' ? [] : '' }).success).toBe(
          false,
        )
      }
    },
  )

  it.each([
    ['a day that is none', { date: '2023-02-30' }],
    ['a source of one word', { source: 'law' }],
    ['a paper that has no text', { papers: ['a-good-feeling'] }],
    ['a standard without a guide', { standards: [{ name: 'EN 71-1' }] }],
    ['a change without a source', { changes: [{ on: '2030-08-01', code: 'new-toy-rules' }] }],
    ['a field that nobody knows', { sure: true }],
  ])('refuses %s', (_, wrong) => {
    expect(legalActSchema.safeParse({ ...legalActs[0], ...wrong }).success).toBe(false)
  })

  it('takes a standard without an act only from a guide', () => {
    for (const standard of guidedStandards) {
      expect(guidedStandardSchema.safeParse(standard).success).toBe(true)
      const { guide: _, ...rest } = standard
      expect(guidedStandardSchema.safeParse(rest).success).toBe(false)
    }
  })

  it('names each act once', () => {
    expect(new Set(legalActs.map(({ id }) => id)).size).toBe(legalActs.length)
    expect(new Set(legalActs.map(({ market, name }) => `${market} ${name}`)).size).toBe(legalActs.length)
  })

  it('says nothing of the year to come before it is there', () => {
    expect(legalActs.filter(({ date }) => date > today)).toEqual([])
  })

  it.each(productFamilies.flatMap((family) => ruledMarkets.map((market) => [family, market] as const)))(
    'has acts of its own for %s in %s',
    (family, market) => {
      const { acts, papers } = complianceFor([family], market, today)
      expect(acts.length).toBeGreaterThanOrEqual(3)
      expect(papers.length).toBeGreaterThanOrEqual(3)
    },
  )
})

/** Whether the new rules for machines are still to come on that day. */
const machinesAhead = (day: string) =>
  complianceFor(['machinery'], 'eu', day).acts.flatMap(({ changes }) =>
    changes.filter(({ code }) => code === 'machinery-rules').map(({ isAhead }) => isAhead),
  )

describe('what to ask for', () => {
  it('holds what a guide names for toys in Europe and the day on which that ends', () => {
    const { acts, papers } = complianceFor(['toys'], 'eu', today)
    const toys = acts.find(({ id }) => id === 'eu-toys')
    expect(toys?.standards?.map(({ name }) => name)).toEqual(['EN 71-1', 'EN 71-2', 'EN 71-3', 'EN 62115'])
    expect(toys?.changes).toMatchObject([{ on: '2030-08-01', code: 'new-toy-rules', isAhead: true }])
    expect(papers.find(({ paper }) => paper === 'declaration-of-conformity')?.wantedBy).toEqual([
      'Toy Safety Directive',
    ])
  })

  it('tells what applies already from what is still to come', () => {
    expect([machinesAhead('2027-01-19'), machinesAhead('2027-01-20')]).toEqual([[true], [false]])
  })

  it('names each act and each paper once where goods are of several families', () => {
    const { acts, papers } = complianceFor(['toys', 'electronics-radio', 'batteries'], 'eu', today)
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length)
    expect(new Set(papers.map(({ paper }) => paper)).size).toBe(papers.length)
    expect(acts.map(({ id }) => id)).toContain('eu-batteries')
  })

  it('says nothing of a market that is not in the table', () => {
    expect(complianceFor(['toys'], 'other', today).acts).toEqual([])
    expect(complianceFor([], 'eu', today)).toEqual({ acts: [], standards: [], papers: [] })
  })
})
