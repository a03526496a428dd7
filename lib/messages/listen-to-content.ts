import { browser } from 'wxt/browser'
import { createAnswer, type Handlers } from './answer.ts'
import { contentMessages, type ContentMessages, type Reply } from './protocol.ts'
import { contentSender, type ContentSender } from './senders.ts'

/** Answers the content scripts of the site from the background; nobody else. */
export function listenToContent(handlers: Handlers<ContentMessages, ContentSender>): void {
  const answer = createAnswer(contentMessages, handlers)

  browser.runtime.onMessage.addListener((message, sender, sendReply: (reply: Reply) => void) => {
    const content = contentSender(sender, browser.runtime.id)
    if (content === undefined) {
      sendReply({ ok: false, error: 'forbidden' })
      return false
    }
    void answer(message, content).then(sendReply)
    return true
  })
}
