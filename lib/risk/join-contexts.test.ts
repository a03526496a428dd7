import { expect, it } from 'vitest'
import { joinContexts } from './join-contexts.ts'

const now = 1
const offer = (productId: string) => ({ productId })
const other = (companyId: string) => ({ companyId, facts: {} })

it('looks at the page, and at the latest offer of the memory where the page shows none', () => {
  const memory = { now, page: 'product', listing: offer('1') } as const
  expect(joinContexts({ now, page: 'search', listing: offer('2') }, memory)).toMatchObject({
    page: 'search',
    listing: offer('2'),
  })
  expect(joinContexts({ now }, memory).listing).toEqual(offer('1'))
})

it('compares the host that the memory has compared, and no other', () => {
  expect(joinContexts({ now, host: 'a.en.alibaba.com' }, { now }).host).toBeUndefined()
  expect(joinContexts({ now, host: 'a.en.alibaba.com' }, { now, host: 'b.en.alibaba.com' }).host).toMatch(
    'b.',
  )
})

it('knows the details of both, the better known ones of the memory', () => {
  const details = { city: 'Yiwu', province: 'Zhejiang' }
  expect(joinContexts({ now, details }, { now, details: { city: 'Ningbo' } }).details).toEqual({
    city: 'Ningbo',
    province: 'Zhejiang',
  })
  expect(joinContexts({ now, details }, { now }).details).toEqual(details)
  expect(joinContexts({ now }, { now, details }).details).toEqual(details)
  expect(joinContexts({ now }, { now }).details).toBeUndefined()
})

const join = (onPage?: string[], known?: string[]) =>
  joinContexts({ now, others: onPage?.map(other) }, { now, others: known?.map(other) }).others

it('knows every other company of the name once', () => {
  expect(join(['1', '2'], ['2', '3'])?.map(({ companyId }) => companyId)).toEqual(['2', '3', '1'])
  expect(join(undefined, [])).toEqual([])
  expect(join(['1'])).toHaveLength(1)
  expect(join()).toBeUndefined()
})
