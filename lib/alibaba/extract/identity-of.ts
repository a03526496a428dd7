import { isCompanyId, shopHostOf, type Identity } from '@/lib/core/identity.ts'
import { idText } from './json-value.ts'

/** Identity from a company id, number or string, and the first link or host name that leads to a shop. */
export function identityOf(companyId: unknown, ...links: unknown[]): Identity {
  const id = idText(companyId)
  const host = links.map((link) => shopHostOf(idText(link) ?? '')).find((found) => found !== undefined)
  return {
    ...(isCompanyId(id) && { companyId: id }),
    ...(host !== undefined && { host }),
  }
}
