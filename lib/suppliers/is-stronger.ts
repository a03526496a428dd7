import type { PageKind } from '@/lib/core/page-kind.ts'
import { pageRank } from './page-rank.ts'

/** One value as some page stated it at some time. */
export interface Stated {
  value: unknown
  raw?: string
  source?: string
  page: PageKind
  at: number
}

const asText = ({ value, raw, source, page }: Stated) => JSON.stringify([value, raw, source, page])

/**
 * A total order over statements of one thing: rank of the page, then time, then a value over "there is none", then
 * their text, so that two statements of the same moment settle alike whichever came first.
 */
export function isStronger(one: Stated, other: Stated): boolean {
  const rank = pageRank[one.page] - pageRank[other.page]
  if (rank !== 0) return rank > 0
  if (one.at !== other.at) return one.at > other.at
  if ((one.value === null) !== (other.value === null)) return other.value === null
  return asText(one) > asText(other)
}
