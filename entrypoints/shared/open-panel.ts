import { browser } from 'wxt/browser'

/** Firefox only, and not in the shared types. */
interface SidebarAction {
  open: () => Promise<void>
}

/**
 * Opens the side panel. Call it first thing in a click, without waiting for anything: the browser forgets the click
 * otherwise.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction }
  return sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open()
}
