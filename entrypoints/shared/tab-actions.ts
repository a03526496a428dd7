import { browser } from 'wxt/browser'
import { askTab } from '@/lib/messages/page-client.ts'
import { copyText } from './copy-text.ts'
import { requestSiteAccess } from './site-access.ts'
import type { WatchedTab } from './use-tab.ts'

/** What helps where a tab does not answer. Call either first thing in a click. */
export function tabActions(tab: WatchedTab | null | undefined) {
  const reload = () => {
    if (tab) void browser.tabs.reload(tab.id)
  }
  // An old content script, cut off by an update, answers nonsense: the same as none.
  const askHealth = async () => (tab ? askTab(tab.id, 'page-health').catch(() => undefined) : undefined)
  return {
    onReload: reload,
    askHealth,
    onCopyStructure: async () => {
      const health = await askHealth()
      if (health === undefined) throw new Error('no-answer')
      await copyText(health.structure)
    },
    // The content script comes with the next load only.
    onAllow: () => void requestSiteAccess().then((allowed) => allowed && reload()),
  }
}
