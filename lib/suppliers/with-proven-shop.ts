import type { Reading } from '@/lib/core/reading.ts'
import { isShopPage } from './page-rank.ts'

/**
 * A shop's page speaks for its own shop alone: suppliers that it names under another host than the browser's are left
 * without a name, so that nothing is learnt of them. Other pages pass as they are.
 *
 * @param host the shop host that the browser says the page came from, if it is one
 */
export function withProvenShop(reading: Reading, host: string | undefined): Reading {
  if (!isShopPage(reading.page.kind)) return reading
  const suppliers = reading.suppliers.map((supplier) =>
    host !== undefined && (supplier.host ?? host) === host
      ? { ...supplier, host }
      : { facts: supplier.facts },
  )
  return { ...reading, suppliers }
}
