import { browser } from 'wxt/browser'
import { requestSiteAccess } from './site-access.ts'
import type { WatchedTab } from './use-tab.ts'

/** What helps where a tab does not answer. Call either first thing in a click. */
export function tabActions(tab: WatchedTab | null | undefined) {
  const reload = () => {
    if (tab) void browser.tabs.reload(tab.id)
  }
  return {
    onReload: reload,
    // The content script comes with the next load only.
    onAllow: () => void requestSiteAccess().then((allowed) => allowed && reload()),
  }
}
