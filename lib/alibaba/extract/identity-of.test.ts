import { describe, expect, it } from 'vitest'
import { identityOf } from './identity-of.ts'

const host = 'harbourpeak.en.alibaba.com'

describe('identityOf', () => {
  it.each([
    ['a number', 290000001],
    ['a string', '290000001'],
  ])('takes a company id that is %s', (_, id) => {
    expect(identityOf(id)).toEqual({ companyId: '290000001' })
  })

  it('takes the first link that leads to a shop, with the mobile mark folded', () => {
    expect(
      identityOf('-', 'https://www.alibaba.com/', `//harbourpeak.m.en.alibaba.com/`, '//b.en.alibaba.com'),
    ).toEqual({ host })
  })
})
