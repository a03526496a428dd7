import { createStore, useStore } from 'zustand'

/** What was just done, and how to take it back. */
export interface ToastMessage {
  id: string
  text: string
  undo?: () => void
}

interface ToastState {
  message?: ToastMessage
  show: (message: ToastMessage) => void
  close: () => void
}

/** The one message that a page shows at a time. */
export function createToastStore() {
  return createStore<ToastState>((set) => ({
    show: (message) => set({ message }),
    close: () => set({ message: undefined }),
  }))
}

export const useToasts = (store: ReturnType<typeof createToastStore>): ToastState => useStore(store)
