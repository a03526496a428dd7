import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { namedTab } from './full-page.ts'

/** The tab that a page of the extension speaks of. */
export interface WatchedTab {
  id: number
  windowId: number
  isPrivate: boolean
  /** Grows when the tab has shown another page, so that it is asked again. */
  loads: number
}

/** The tab that this page is about: the one that its address names, else the one in front; `null` for none. */
export async function currentTab(): Promise<WatchedTab | null> {
  const named = namedTab(location.search)
  const [tab] =
    named === undefined
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(named).catch(() => undefined)]
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito, loads: 0 }
}

/**
 * The tab in front, followed as the user changes tabs and pages; `null` for none, `undefined` until it is known.
 *
 * @param early the answer to a question that was asked before
 */
export function useTab(early?: Promise<WatchedTab | null>): WatchedTab | null | undefined {
  const [tab, setTab] = useState<WatchedTab | null>()

  useEffect(() => {
    const take = (found: WatchedTab | null) => setTab((last) => keep(last, found))
    const refresh = () => void currentTab().then(take)
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (status === 'complete')
        setTab((last) => (last?.id === id ? { ...last, loads: last.loads + 1 } : last))
    }
    void (early ?? currentTab()).then(take)
    browser.tabs.onActivated.addListener(refresh)
    browser.tabs.onUpdated.addListener(onUpdated)
    return () => {
      browser.tabs.onActivated.removeListener(refresh)
      browser.tabs.onUpdated.removeListener(onUpdated)
    }
  }, [early])
  return tab
}

const keep = (last: WatchedTab | null | undefined, found: WatchedTab | null) =>
  last !== undefined && last?.id === found?.id ? last : found
