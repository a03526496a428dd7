import type { Disagreement } from '@/lib/core/disagreement.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { contextOfRecord, type Memory } from './context-of-record.ts'
import { contradictions } from './contradictions.ts'

/** What the pages of a supplier state differently, with the words of each; as of `now`, in milliseconds since the epoch. */
export function disagreements(
  memory: Pick<Memory, 'log'> & { record: SupplierRecord },
  now: number,
): Disagreement[] {
  const { facts, said = [] } = memory.record
  const sideOf = (fact: Disagreement['fact'], page: PageKind): Disagreement['sides'] => {
    const statement = said.find((one) => one.page === page)
    const recorded = fact === 'province' ? undefined : facts[fact]
    if (recorded?.page === page) return [{ page, at: recorded.at, value: recorded.value }]
    const value = fact === 'province' ? statement?.details?.province : statement?.facts[fact]
    return statement === undefined || value === undefined ? [] : [{ page, at: statement.at, value }]
  }
  return contradictions({ ...contextOfRecord(memory, now), facts }).flatMap(({ fact, here, there }) => {
    const sides = [...sideOf(fact, here), ...sideOf(fact, there)]
    return sides.length < 2 ? [] : [{ fact, sides }]
  })
}
