import { browser } from 'wxt/browser'
import { parseReply } from './parse-reply.ts'
import { pageMessages, type PageMessages, type Request, type Response } from './protocol.ts'

/**
 * Asks the content script of a tab; `undefined` where there is none, so nothing to judge.
 * Rejects with a `MessageError` where there is one that refuses or answers nonsense.
 */
export async function askTab<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
  data: Request<Type>,
): Promise<Response<Type> | undefined> {
  const sent = browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 })
  const reply: unknown = await sent.catch(() => undefined)
  if (reply === undefined) return undefined
  return parseReply(pageMessages[type].response, reply) as Response<Type>
}
