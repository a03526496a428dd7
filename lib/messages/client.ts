import { browser } from 'wxt/browser'
import { MessageError } from './message-error.ts'
import { parseReply } from './parse-reply.ts'
import { contentMessages, type ContentMessages, type Request, type Response } from './protocol.ts'

/**
 * Asks the background from a content script. Rejects with a {@link MessageError} unless the background acknowledged,
 * also after the extension was updated, when its part of the browser is gone.
 */
export async function send<Type extends keyof ContentMessages>(
  type: Type,
  data: Request<Type>,
): Promise<Response<Type>> {
  return parseReply(contentMessages[type].response, await sendRaw({ type, data })) as Response<Type>
}

async function sendRaw(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch (cause) {
    throw new MessageError('no-answer', { cause })
  }
}
