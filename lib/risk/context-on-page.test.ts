import { expect, it } from 'vitest'
import type { Listing, Reading } from '@/lib/core/reading.ts'
import { contextOnPage } from './context-on-page.ts'

const host = 'harbourpeak.en.alibaba.com'
const cheap: Listing = { productId: '16001', companyId: '20000001', price: { currency: 'USD', min: 1 } }
const dear: Listing = { productId: '16002', companyId: '20000001', price: { currency: 'USD', min: 2 } }
const byHost: Listing = { productId: '16003', host, price: { currency: 'USD', min: 3 } }
const unpriced: Listing = { productId: '16004', companyId: '20000001' }

const reading = (kind: Reading['page']['kind'], listings: Listing[]): Reading => ({
  page: { kind },
  suppliers: [],
  listings,
})

it('takes the cheapest offer of the supplier and compares it with all', () => {
  const page = reading('search', [unpriced, dear, cheap, byHost])
  expect(contextOnPage(page, { companyId: '20000001' }, 7)).toEqual({
    now: 7,
    page: 'search',
    listing: cheap,
    cohort: page.listings,
  })
})

it('finds offers by host where there is no company id', () => {
  expect(contextOnPage(reading('search', [cheap, byHost]), { host }, 0).listing).toBe(byHost)
})

it('takes no offer of another company', () => {
  expect(
    contextOnPage(reading('search', [cheap]), { companyId: '20000002', host }, 0).listing,
  ).toBeUndefined()
})

it('compares nothing outside of result pages', () => {
  expect(contextOnPage(reading('product', [byHost]), { companyId: '20000001' }, 0)).toMatchObject({
    listing: byHost,
    cohort: undefined,
  })
  expect(contextOnPage(reading('store', [cheap]), { companyId: '20000001' }, 0).cohort).toBeUndefined()
})

it('brings the details of the supplier', () => {
  const details = { paymentTerms: ['T/T'] }
  expect(contextOnPage(reading('profile', []), { host, facts: {}, details }, 0).details).toBe(details)
})

const company = (companyId: string | undefined, name: string) => ({
  ...(companyId !== undefined && { companyId }),
  facts: { name: { value: name, source: 'test' } },
})

it('finds a company of the same name under another id, and is silent where the page shows none', () => {
  const own = company('20000001', 'Harbour Peak Metalware Co., Ltd.')
  const page = (...others: ReturnType<typeof company>[]): Reading => ({
    ...reading('search', []),
    suppliers: [own, ...others],
  })
  const others = (...named: ReturnType<typeof company>[]) => contextOnPage(page(...named), own, 0).others
  expect(others(company('20000002', 'HARBOUR PEAK METALWARE LIMITED'))).toMatchObject([
    { companyId: '20000002' },
  ])
  expect(others(company(undefined, own.facts.name.value))).toBeUndefined()
  expect(others(company('20000002', 'Silver Moon Electronics'))).toBeUndefined()
  expect(contextOnPage(page(), { companyId: '20000003' }, 0).others).toBeUndefined()
})
