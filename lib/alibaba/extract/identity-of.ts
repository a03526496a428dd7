import { isCompanyId, shopHostOf, type Identity } from '@/lib/core/identity.ts'
import { textOf } from './json-value.ts'

/** Identity from a company id, number or string, and the first link or host name that leads to a shop. */
export function identityOf(companyId: unknown, ...links: unknown[]): Identity {
  const id = textOf(companyId)
  const host = links.map((link) => shopHostOf(textOf(link) ?? '')).find((found) => found !== undefined)
  return {
    ...(isCompanyId(id) && { companyId: id }),
    ...(host !== undefined && { host }),
  }
}
