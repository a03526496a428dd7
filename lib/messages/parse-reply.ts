import type { Shape } from '@/lib/core/shape.ts'
import { MessageError } from './message-error.ts'
import { reply as replyShape } from './protocol.ts'

/** What an acknowledged reply carries; throws a {@link MessageError} for anything else, silence included. */
export function parseReply<Value>(valueOf: Shape<Value>, reply: unknown): Value {
  if (reply === undefined || reply === null) throw new MessageError('no-answer')
  const parsed = replyShape(reply)
  if (parsed?.ok === false && parsed.error !== undefined) throw new MessageError(parsed.error)
  const value = parsed?.ok === true ? valueOf(parsed.value) : undefined
  if (value === undefined) throw new MessageError('malformed-answer')
  return value
}
