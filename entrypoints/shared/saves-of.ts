import type { SupplierView } from '@/components/supplier-view.ts'
import type { Entry, List } from '@/lib/core/shortlist.ts'

/** The entries with the lists they are in, in the order of the lists. */
export function savesOf(entries: Entry[], lists: List[]): SupplierView['saves'] {
  return lists.flatMap((list) => {
    const entry = entries.find(({ listId }) => listId === list.id)
    return entry === undefined ? [] : [{ entry, list }]
  })
}
