import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { ListLine } from '@/components/list-line.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { createLineRepository } from '@/lib/db/line-repository.ts'
import { useServices } from '../shared/services.ts'
import { listLineOf, type LineTerms } from './list-line-of.ts'

/** Lines that were read, by the ids of their entries: what was on the screen is there at once when it comes back. */
export type LineCache = Map<string, ListLine>

/** More than a screen holds many times over. */
const mostKept = 500

/** These lines of a list, live, by the ids of their entries; those that have not been read yet are missing. */
export function useListLines(
  ids: readonly string[],
  { list, terms, cache }: { list: List; terms: LineTerms; cache: LineCache },
): ReadonlyMap<string, ListLine> {
  const { database } = useServices()
  const repository = useMemo(() => createLineRepository(database), [database])
  const key = ids.join(' ')
  const found = useLiveQuery(async () => {
    const stored = await repository.lines(ids, 'assessment')
    const lines = stored.flatMap((one) => listLineOf(one, list, terms) ?? [])
    if (cache.size > mostKept) cache.clear()
    for (const line of lines) cache.set(line.entry.id, line)
    return new Map(lines.map((line) => [line.entry.id, line]))
  }, [repository, key, list.id, terms, cache])

  return useMemo(
    () =>
      new Map(
        ids.flatMap((id) => {
          const line = found?.get(id) ?? cache.get(id)
          return line === undefined ? [] : [[id, line]]
        }),
      ),
    [ids, found, cache],
  )
}
