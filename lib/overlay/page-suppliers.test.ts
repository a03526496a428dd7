import { describe, expect, it } from 'vitest'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { isJudged, PageSuppliers } from './page-suppliers.ts'

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
})
