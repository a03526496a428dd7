import { describe, expect, it } from 'vitest'
import type { Facts } from '@/lib/core/facts.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { PageSuppliers } from './page-suppliers.ts'

const years = (value: number): Facts => ({ yearsOnAlibaba: { value, source: 'test' } })
const country: Facts = { country: { value: 'CN', source: 'test' } }
const host = 'harbourpeak.en.alibaba.com'

const create = () => new PageSuppliers((facts) => anAssessment({ score: Object.keys(facts).length }))

describe('PageSuppliers', () => {
  it('takes readings with one host for one company, unless their company ids differ', () => {
    const suppliers = create()
    const first = suppliers.meet({ host, facts: {} }, 'search', 0)
    expect(suppliers.meet({ companyId: '1111', host, facts: {} }, 'search', 0)).toBe(first)
    expect(suppliers.meet({ companyId: '1111', facts: {} }, 'search', 0)).toBe(first)
    expect(suppliers.meet({ companyId: '2222', host, facts: {} }, 'search', 0)).not.toBe(first)
    expect(first.companyId).toBe('1111')
  })

  it('adds what a later reading says beside what it knows, and judges anew only then', () => {
    const suppliers = create()
    const supplier = suppliers.meet({ host, facts: years(3) }, 'search', 5)
    const { assessment } = supplier
    suppliers.meet({ host, facts: years(4) }, 'search', 6)
    expect(supplier.assessment).toBe(assessment)
    suppliers.meet({ host, facts: { ...years(4), ...country } }, 'search', 7)
    expect(supplier.facts.yearsOnAlibaba).toMatchObject({ value: 3, at: 5 })
    expect(supplier.facts.country).toMatchObject({ value: 'CN', page: 'search', at: 7 })
    expect(supplier.assessment.score).toBe(2)
  })

  it('puts what the memory answers in the place of what the page said', () => {
    const suppliers = create()
    const supplier = suppliers.meet({ host, facts: years(3) }, 'search', 5)
    const facts = {
      ...supplier.facts,
      tradeAssurance: { value: true, source: 'x', page: 'product', at: 1 },
    } as const
    suppliers.learn(supplier, { recordId: 'a', facts, saved: true, rejected: false })
    expect(supplier).toMatchObject({ facts, saved: true, rejected: false })
    expect(supplier.assessment.score).toBe(2)
  })
})
