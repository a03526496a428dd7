import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { CountedList } from '@/components/list-bar.tsx'
import { useServices } from './services.ts'
import { useLater } from './use-later.ts'

/** All lists, live, with their counts as soon as there are any; `undefined` while they are being read. */
export function useLists(): CountedList[] | undefined {
  const { lists } = useServices()
  const all = useLiveQuery(() => lists.all(), [lists])
  const mayCount = useLater(all !== undefined)
  const counts = useLiveQuery(
    // Where the memory fails in between, the lists stand without their counts.
    async () => (mayCount ? lists.counts().catch(() => undefined) : undefined),
    [lists, mayCount],
  )
  return useMemo(
    () => all?.map((list) => ({ ...list, ...(counts && { count: counts.get(list.id) ?? 0 }) })),
    [all, counts],
  )
}
