import { browser } from 'wxt/browser'
import type { Shape } from '@/lib/core/shape.ts'
import { MessageError } from './message-error.ts'
import { parseReply } from './parse-reply.ts'
import { contentResponses, type ContentRequests, type ContentResponse, type ContentType } from './protocol.ts'

/**
 * Asks the background from a content script. Rejects with a {@link MessageError} unless the background acknowledged,
 * also after the extension was updated, when its part of the browser is gone.
 */
export async function send<Type extends ContentType>(
  type: Type,
  data: ContentRequests[Type],
): Promise<ContentResponse<Type>> {
  const response = contentResponses[type] as Shape<ContentResponse<Type>>
  return parseReply(response, await sendRaw({ type, data }))
}

async function sendRaw(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch (cause) {
    throw new MessageError('no-answer', { cause })
  }
}
