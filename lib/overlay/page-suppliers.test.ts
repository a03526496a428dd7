import { describe, expect, it } from 'vitest'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { hasBadge, isJudged, PageSuppliers } from './page-suppliers.ts'

const host = 'harbourpeak.en.alibaba.com'

describe('PageSuppliers', () => {
  it('takes readings with one host for one company, unless their company ids differ', () => {
    const suppliers = new PageSuppliers()
    const first = suppliers.meet({ host })
    expect(suppliers.meet({ companyId: '1111', host })).toBe(first)
    expect(suppliers.meet({ companyId: '1111' })).toBe(first)
    expect(suppliers.meet({ companyId: '2222', host })).not.toBe(first)
    expect(first.companyId).toBe('1111')
  })

  it('has no judgement until the background has answered', () => {
    const suppliers = new PageSuppliers()
    const supplier = suppliers.meet({ host })
    expect(isJudged(supplier)).toBe(false)
    const assessment = anAssessment({ score: 14 })
    suppliers.learn(supplier, { facts: {}, assessment, saved: true, rejected: false })
    expect(supplier).toMatchObject({ judged: { facts: {}, assessment }, saved: true, rejected: false })
  })

  it('has a badge while it is asked about and once it is judged, but not when that was in vain', () => {
    const suppliers = new PageSuppliers()
    const supplier = suppliers.meet({ host })
    const states = [hasBadge(supplier)]
    supplier.asking = 'asked'
    states.push(hasBadge(supplier))
    suppliers.learn(supplier, null)
    states.push(hasBadge(supplier))
    suppliers.learn(supplier, { facts: {}, assessment: anAssessment(), saved: false, rejected: false })
    states.push(hasBadge(supplier))
    expect(states).toEqual([false, true, false, true])
  })
})
