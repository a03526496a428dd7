import { maxFieldLength } from '@/lib/core/max-field-length.ts'
import { safeLink } from '@/lib/core/safe-link.ts'
import { filterMap } from '../extract/filter-map.ts'
import { textOf } from './text-of.ts'

const maxImages = 50

/** Address of a page of the site, without the query that only tracks where the visitor came from, unless it is kept. */
export function pageAddress(link: unknown, keepsQuery = false): string | undefined {
  const text = textOf(link)
  const address = text === undefined ? undefined : safeLink(text)
  const kept = keepsQuery ? address : address?.split(/[?#]/, 1)[0]
  return kept === undefined || kept.length > maxFieldLength ? undefined : kept
}

/**
 * Addresses of pictures, each once; the site links them without a scheme. Pictures stand on hosts of their own.
 *
 * @example imageAddresses(['//s.alicdn.com/kf/a.jpg']) // ['https://s.alicdn.com/kf/a.jpg']
 */
export function imageAddresses(links: readonly unknown[]): string[] | undefined {
  const addresses = filterMap(links.slice(0, maxImages), (link) => {
    const address = typeof link === 'string' ? link.replace(/^\/\//, 'https://') : ''
    return /^https:\/\/[\w.-]+\/[^\s"'<>\\]{1,450}$/.test(address) ? address : undefined
  })
  return addresses.length > 0 ? [...new Set(addresses)] : undefined
}
