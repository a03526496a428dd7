import type { Shape } from '@/lib/core/shape.ts'
import { envelope, type Reply } from './protocol.ts'

/** What one type of message must look like on its way in and its answer on the way out, and who answers it. */
export interface Answering<Context> {
  request: Shape<unknown>
  response: Shape<unknown>
  /** May throw an error with a `code`, which is sent back. */
  handle: (data: never, context: Context) => unknown
}

const refused = (error: string): Reply => ({ ok: false, error })

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed'

/**
 * Turns a table of answers into one function from whatever was received to a reply. Request and response both pass
 * their schema. The handler starts before this function returns, so that it is still inside the user's gesture.
 */
export function createAnswer<Context>(
  answers: Record<string, Answering<Context>>,
): (message: unknown, context: Context) => Promise<Reply> {
  return async (message, context) => {
    const received = envelope(message)
    if (received === undefined) return refused('malformed')
    const answering = Object.hasOwn(answers, received.type) ? answers[received.type] : undefined
    if (answering === undefined) return refused('unknown-type')
    const request = answering.request(received.data)
    if (request === undefined) return refused('malformed')
    try {
      const value = answering.response(await answering.handle(request as never, context))
      return value === undefined ? refused('failed') : { ok: true, value }
    } catch (error) {
      return refused(codeOf(error))
    }
  }
}
