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
    host: undefined,
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
