import { useLiveQuery } from 'dexie-react-hooks'
import type { CountedList } from '@/components/list-bar.tsx'
import { useServices } from './services.ts'

/** All lists with their counts, live; `undefined` while they are being read. */
export function useLists(): CountedList[] | undefined {
  const { lists } = useServices()
  return useLiveQuery(async () => {
    const [all, counts] = [await lists.all(), await lists.counts()]
    return all.map((list) => ({ ...list, count: counts.get(list.id) ?? 0 }))
  }, [lists])
}
