import type { Browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

/** Where a content script of ours runs, and whether in a private window. */
export interface ContentSender {
  tabId: number
  isPrivate: boolean
  /** Scheme and host of the page, e.g. `https://www.alibaba.com`. */
  origin: string
}

const siteOrigin = /^https:\/\/(?:[a-z0-9-]+\.)*alibaba\.com$/

/**
 * The content script of a top frame of the site, else undefined. The origin is the browser's word; the address is
 * not asked, because it stays the one that was loaded when the page moves on without a reload.
 */
export function contentSender(sender: Sender, extensionId: string): ContentSender | undefined {
  const { id, tab, frameId, origin } = sender
  if (id !== extensionId || tab?.id === undefined || frameId !== 0) return undefined
  if (origin === undefined || !siteOrigin.test(origin)) return undefined
  return { tabId: tab.id, isPrivate: tab.incognito, origin }
}

/** A popup or panel of ours, which has no tab, or a page of ours in a tab. */
export function isOwnPage(sender: Sender, extensionId: string, extensionOrigin: string): boolean {
  return sender.id === extensionId && (sender.tab === undefined || sender.origin === extensionOrigin)
}
