import type { Pause } from '@/lib/core/pause.ts'
import { askTab } from '@/lib/messages/page-client.ts'
import { changeSettings, readSettings } from '@/lib/settings/settings.ts'
import type { WatchedTab } from './use-tab.ts'

/** Milliseconds after which a page has heard of changed settings. */
const hearingMs = 150

/** Pauses a tab's page, its host or all pages, and takes that back. `onDone` is called once the page follows. */
export function pauseActions(tab: WatchedTab | null | undefined, onDone: () => void) {
  const change = async (pause: Pause, host: string, isPaused: boolean) => {
    if (pause === 'page') {
      if (tab) await askTab(tab.id, isPaused ? 'pause-page' : 'resume-page').catch(() => undefined)
    } else if (pause === 'everywhere') await changeSettings({ pausedEverywhere: isPaused })
    else {
      const others = (await readSettings()).pausedHosts.filter((one) => one !== host)
      await changeSettings({ pausedHosts: isPaused ? [...others, host] : others })
    }
    setTimeout(onDone, hearingMs)
  }
  return {
    onPause: (pause: Pause, host: string) => void change(pause, host, true),
    onResume: (pause: Pause, host: string) => void change(pause, host, false),
  }
}
