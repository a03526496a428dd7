import { expect, it } from 'vitest'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { withProvenShop } from './with-proven-shop.ts'

const own = 'own.en.alibaba.com'
const other = 'other.en.alibaba.com'

const identities = (kind: PageKind, host: string | undefined, pageHost: string | undefined) =>
  withProvenShop(
    { page: { kind }, suppliers: [{ companyId: '1001', host, facts: {} }], listings: [] },
    pageHost,
  ).suppliers

it.each([
  ['speaks for itself', 'store', own, own, [{ companyId: '1001', host: own, facts: {} }]],
  [
    'speaks for itself without its name',
    'profile',
    undefined,
    own,
    [{ companyId: '1001', host: own, facts: {} }],
  ],
  ['does not speak for another shop', 'store', other, own, [{ facts: {} }]],
  ['is no shop on a host of the site', 'profile', own, undefined, [{ facts: {} }]],
] as const)('a shop page %s', (_, kind, host, pageHost, expected) => {
  expect(identities(kind, host, pageHost)).toEqual(expected)
})

it.each(['search', 'product'] as const)('a %s page of the site may name any shop', (kind) => {
  expect(identities(kind, other, undefined)).toEqual([{ companyId: '1001', host: other, facts: {} }])
})
