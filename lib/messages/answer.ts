import type * as z from 'zod/mini'
import { envelopeSchema, type Reply } from './protocol.ts'

type MessageTable = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>

/** One function a type of message; it may throw an error with a `code`, which is sent back. */
export type Handlers<Messages extends MessageTable, Context> = {
  [Type in keyof Messages]: (
    data: z.infer<Messages[Type]['request']>,
    context: Context,
  ) => z.infer<Messages[Type]['response']> | Promise<z.infer<Messages[Type]['response']>>
}

const refused = (error: string): Reply => ({ ok: false, error })

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed'

/**
 * Turns a table of handlers into one function from whatever was received to a reply. Request and response both pass
 * their schema. The handler starts before this function returns, so that it is still inside the user's gesture.
 */
export function createAnswer<Messages extends MessageTable, Context>(
  messages: Messages,
  handlers: Handlers<Messages, Context>,
): (message: unknown, context: Context) => Promise<Reply> {
  return async (message, context) => {
    const envelope = envelopeSchema.safeParse(message)
    if (!envelope.success) return refused('malformed')
    const { type, data } = envelope.data
    const schemas = Object.hasOwn(messages, type) ? messages[type] : undefined
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined
    if (schemas === undefined || handler === undefined) return refused('unknown-type')
    const request = schemas.request.safeParse(data)
    if (!request.success) return refused('malformed')
    try {
      const response = schemas.response.safeParse(await handler(request.data as never, context))
      return response.success ? { ok: true, value: response.data } : refused('failed')
    } catch (error) {
      return refused(codeOf(error))
    }
  }
}
