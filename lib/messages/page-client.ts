import { browser } from 'wxt/browser'
import { pageResponseSchemas } from './page-responses.ts'
import { parseReply } from './parse-reply.ts'
import type { PageResponses, PageType } from './protocol.ts'

/**
 * Asks the content script of a tab; `undefined` where there is none, so nothing to judge.
 * Rejects with a `MessageError` where there is one that refuses or answers nonsense.
 */
export async function askTab<Type extends PageType>(
  tabId: number,
  type: Type,
): Promise<PageResponses[Type] | undefined> {
  const sent = browser.tabs.sendMessage(tabId, { type }, { frameId: 0 })
  const reply: unknown = await sent.catch(() => undefined)
  if (reply === undefined) return undefined
  return parseReply((value) => pageResponseSchemas[type].safeParse(value).data, reply)
}
