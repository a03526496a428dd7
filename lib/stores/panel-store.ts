import { createStore, useStore } from 'zustand'

export const panelTabs = ['supplier', 'page', 'lists'] as const
export type PanelTab = (typeof panelTabs)[number]

/** Which supplier the dossier shows: one of the page by its key, or one of the memory by its record. */
export type Opened = { key: string } | { recordId: string }

interface PanelState {
  /** What the user chose; absent while the panel follows the page. */
  tab?: PanelTab
  opened?: Opened
  show: (tab: PanelTab) => void
  open: (opened: Opened) => void
  /** The page in the tab is another one: what was opened from it is gone, the lists stay in front. */
  follow: () => void
}

/** Where the user is in the panel. */
export function createPanelStore() {
  return createStore<PanelState>((set) => ({
    show: (tab) => set({ tab, ...(tab === 'page' && { opened: undefined }) }),
    open: (opened) => set({ tab: 'supplier', opened }),
    follow: () => set(({ tab }) => ({ tab: tab === 'lists' ? tab : undefined, opened: undefined })),
  }))
}

export type PanelStore = ReturnType<typeof createPanelStore>

export const usePanel = (store: PanelStore): PanelState => useStore(store)
