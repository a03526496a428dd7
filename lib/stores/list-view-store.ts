import { createStore, useStore } from 'zustand'
import { noFilters, type Arrangement, type LineFilters, type LineSort } from '@/lib/core/arrange-lines.ts'

/** How the lists are shown, whichever is in front, and what is chosen in it. */
interface ListViewState extends Arrangement {
  /** For how many units prices are shown. */
  quantity: number
  /** Ids of the chosen entries. */
  selected: Set<string>
  /** The id of the entry that the keyboard is at. */
  cursor?: string
  /** Sorts by this; where that is so already, turns the order around. */
  sortBy: (sort: LineSort) => void
  filter: (change: Partial<LineFilters>) => void
  searchFor: (search: string) => void
  /** Shows all again. */
  clear: () => void
  setQuantity: (quantity: number) => void
  /** Chooses these entries or, where all of them are chosen, lets them go. */
  toggle: (ids: readonly string[]) => void
  deselect: () => void
  moveTo: (cursor: string | undefined) => void
  /** Another list is in front: what speaks of the entries of the last one is gone. */
  leave: () => void
}

const nothing = { filters: noFilters, search: '' }

export function createListViewStore() {
  return createStore<ListViewState>((set) => ({
    ...nothing,
    sort: 'manual',
    descending: false,
    quantity: 500,
    selected: new Set<string>(),
    sortBy: (sort) =>
      set((last) => ({ sort, descending: last.sort === sort && sort !== 'manual' && !last.descending })),
    filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
    searchFor: (search) => set({ search }),
    clear: () => set(nothing),
    setQuantity: (quantity) => set({ quantity }),
    toggle: (ids) =>
      set(({ selected }) => {
        const toggled = new Set(ids)
        return {
          selected: toggled.isSubsetOf(selected) ? selected.difference(toggled) : selected.union(toggled),
        }
      }),
    deselect: () => set({ selected: new Set() }),
    moveTo: (cursor) => set({ cursor }),
    leave: () => set({ ...nothing, selected: new Set(), cursor: undefined }),
  }))
}

export type ListViewStore = ReturnType<typeof createListViewStore>

export const useListView = (store: ListViewStore): ListViewState => useStore(store)
