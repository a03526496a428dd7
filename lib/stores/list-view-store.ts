import { createStore, useStore } from 'zustand'
import { noFilters, type Arrangement, type LineFilters, type LineSort } from '@/lib/core/arrange-lines.ts'

/** How the lists are shown, whichever is in front, and what is chosen in it. */
export interface ListView extends Arrangement {
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
  /** Chooses these entries or, where all of them are chosen, lets them go. */
  toggle: (ids: readonly string[]) => void
  deselect: () => void
  moveTo: (cursor: string | undefined) => void
  /** Another list is in front: what speaks of the entries of the last one is gone. */
  leave: () => void
}

const nothing = { filters: noFilters, search: '' }

export function createListViewStore() {
  return createStore<ListView>((set) => ({
    ...nothing,
    sort: 'manual',
    descending: false,
    selected: new Set<string>(),
    sortBy: (sort) =>
      set((last) => ({ sort, descending: last.sort === sort && sort !== 'manual' && !last.descending })),
    filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
    searchFor: (search) => set({ search }),
    clear: () => set(nothing),
    toggle: (ids) =>
      set(({ selected }) => {
        const others = new Set(selected)
        for (const id of ids) others.delete(id)
        const isIn = others.size + ids.length === selected.size
        return { selected: isIn ? others : new Set([...selected, ...ids]) }
      }),
    deselect: () => set({ selected: new Set() }),
    moveTo: (cursor) => set({ cursor }),
    leave: () => set({ ...nothing, selected: new Set(), cursor: undefined }),
  }))
}

export type ListViewStore = ReturnType<typeof createListViewStore>

export const useListView = (store: ListViewStore): ListView => useStore(store)
