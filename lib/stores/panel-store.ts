import { createStore, useStore } from 'zustand'
import type { Route } from './route.ts'

interface PanelState {
  /** Where the user went; absent while the panel follows the page. */
  route?: Route
  go: (route: Route | undefined) => void
  /** The page in the tab is another one: what spoke of the last one is gone, all else stays in front. */
  follow: () => void
}

const speaksOfPage = ({ view }: Route) => view === 'page' || view === 'supplier'

/** Where the user is in the panel. */
export function createPanelStore(start?: Route) {
  return createStore<PanelState>((set) => ({
    route: start,
    go: (route) => set({ route }),
    follow: () => set(({ route }) => ({ route: route && speaksOfPage(route) ? undefined : route })),
  }))
}

export type PanelStore = ReturnType<typeof createPanelStore>

export const usePanel = (store: PanelStore): PanelState => useStore(store)
