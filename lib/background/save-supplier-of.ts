import type { ListRepository } from '@/lib/db/list-repository.ts'
import { askTab } from '@/lib/messages/page-client.ts'

interface SaveDependencies {
  lists: Pick<ListRepository, 'save'>
  newId: () => string
  /** The active list, and the name of the one that is made where there is none yet. */
  target: () => Promise<{ listId?: string; defaultListName: string }>
}

/** Saves the one supplier of a tab; false where the tab names none, or several. */
export async function saveSupplierOf(
  tabId: number,
  { lists, newId, target }: SaveDependencies,
): Promise<boolean> {
  const page = await askTab(tabId, 'page-suppliers')
  const [supplier, ...others] = page?.suppliers ?? []
  if (supplier === undefined || others.length > 0) return false
  const { companyId, host } = supplier
  await lists.save({ saveId: newId(), supplier: { companyId, host }, ...(await target()) })
  return true
}
