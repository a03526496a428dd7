import { changeSettings } from '@/lib/settings/settings.ts'
import { useSettings } from './settings-context.ts'
import { useLists } from './use-lists.ts'
import { useShortlistActions } from './use-shortlist-actions.ts'

const choose = (activeListId: string): void => void changeSettings({ activeListId })

/** The lists, which of them is active, and what can be done with them. */
export function useShortlist() {
  const lists = useLists()
  const { activeListId } = useSettings()
  const { create, ...actions } = useShortlistActions()
  return {
    lists,
    active: lists?.find(({ id }) => id === activeListId) ?? lists?.[0],
    choose,
    create: (name: string, onCreated: (listId: string) => void = choose) => create(name, onCreated),
    ...actions,
  }
}
