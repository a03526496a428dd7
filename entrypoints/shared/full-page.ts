import { browser } from 'wxt/browser'
import { formatRoute, type Route } from '@/lib/stores/route.ts'
import type { WatchedTab } from './use-tab.ts'

/**
 * `?tab=ID` names the tab that a page speaks of, where the page is a tab itself.
 *
 * @example namedTab('?tab=12') // 12
 */
export function namedTab(search: string): number | undefined {
  const id = Number(new URLSearchParams(search).get('tab'))
  return Number.isInteger(id) && id > 0 ? id : undefined
}

export const isFullPage = (): boolean => namedTab(location.search) !== undefined

/** Opens the panel's app as a tab of its own that goes on speaking of this one. */
export function openFullPage({ id }: WatchedTab): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${id}`) })
}

/** Opens the panel's app as a tab that speaks of no page. */
export function openFullPanel(route: Route): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${formatRoute(route)}`) })
}
