import { browser } from 'wxt/browser'
import { createAnswer, type Handlers } from './answer.ts'
import { pageMessages, type PageMessages, type Reply } from './protocol.ts'
import { isOwnPage } from './senders.ts'

/** Answers the popup and the panel from a content script; nobody else. Returns what ends it. */
export function listenToPages(handlers: Handlers<PageMessages, void>): () => void {
  const answer = createAnswer(pageMessages, handlers)
  const origin = browser.runtime.getURL('/').slice(0, -1)

  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message,
    sender,
    sendReply: (reply: Reply) => void,
  ) => {
    if (!isOwnPage(sender, browser.runtime.id, origin)) {
      sendReply({ ok: false, error: 'forbidden' })
      return false
    }
    void answer(message).then(sendReply)
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
