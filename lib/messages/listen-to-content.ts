import { browser } from 'wxt/browser'
import { createAnswer, type Answering } from './answer.ts'
import { contentRequestSchemas } from './content-requests.ts'
import {
  contentResponses,
  type ContentRequests,
  type ContentResponse,
  type ContentType,
  type Reply,
} from './protocol.ts'
import { contentSender, type ContentSender } from './senders.ts'

/** One function a type of message; it may throw an error with a `code`, which is sent back. */
export type ContentHandlers = {
  [Type in ContentType]: (
    data: ContentRequests[Type],
    sender: ContentSender,
  ) => ContentResponse<Type> | Promise<ContentResponse<Type>>
}

const types = Object.keys(contentResponses) as ContentType[]

/** Answers the content scripts of the site from the background; nobody else. */
export function listenToContent(handlers: ContentHandlers): void {
  const answers = types.map((type): [ContentType, Answering<ContentSender>] => [
    type,
    {
      request: (data) => contentRequestSchemas[type].safeParse(data).data,
      response: contentResponses[type],
      handle: handlers[type],
    },
  ])
  const answer = createAnswer(Object.fromEntries(answers))

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
