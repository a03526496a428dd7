import { browser } from 'wxt/browser'
import { envelope, type PageResponses, type PageType, type Reply } from './protocol.ts'
import { isOwnPage } from './senders.ts'

/** One function a type of message; these messages carry no data. */
export type PageHandlers = { [Type in PageType]: () => PageResponses[Type] }

/** Answers the popup and the panel from a content script; nobody else. Returns what ends it. */
export function listenToPages(handlers: PageHandlers): () => void {
  const isPageType = (type: string): type is PageType => Object.hasOwn(handlers, type)
  const origin = browser.runtime.getURL('/').slice(0, -1)

  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message,
    sender,
    sendReply: (reply: Reply) => void,
  ) => {
    const type = envelope(message)?.type
    const isAllowed = isOwnPage(sender, browser.runtime.id, origin)
    if (isAllowed && type !== undefined && isPageType(type)) sendReply({ ok: true, value: handlers[type]() })
    else sendReply({ ok: false, error: isAllowed ? 'unknown-type' : 'forbidden' })
    return false
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
