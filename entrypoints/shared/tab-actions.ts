import { browser } from 'wxt/browser'
import { askTab } from '@/lib/messages/page-client.ts'
import { copyText } from './copy-text.ts'
import { pauseActions } from './pause-actions.ts'
import { requestSiteAccess } from './site-access.ts'
import type { WatchedTab } from './use-tab.ts'

/**
 * What helps where a tab does not answer, and what pauses it. Call any first thing in a click.
 *
 * @param askAgain called when the tab may answer otherwise
 */
export function tabActions(tab: WatchedTab | null | undefined, askAgain: () => void) {
  const reload = () => {
    if (tab) void browser.tabs.reload(tab.id)
  }
  // An old content script, cut off by an update, answers nonsense: the same as none.
  const askHealth = async () => (tab ? askTab(tab.id, 'page-health').catch(() => undefined) : undefined)
  return {
    ...pauseActions(tab, askAgain),
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
