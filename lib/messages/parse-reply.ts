import type * as z from 'zod/mini'
import { MessageError } from './message-error.ts'
import { replySchema } from './protocol.ts'

/** What an acknowledged reply carries; throws a {@link MessageError} for anything else, silence included. */
export function parseReply(value: z.ZodMiniType, reply: unknown): unknown {
  if (reply === undefined || reply === null) throw new MessageError('no-answer')
  const parsed = replySchema.safeParse(reply)
  if (!parsed.success) throw new MessageError('malformed-answer', { cause: parsed.error })
  if (!parsed.data.ok) throw new MessageError(parsed.data.error)
  const answer = value.safeParse(parsed.data.value)
  if (!answer.success) throw new MessageError('malformed-answer', { cause: answer.error })
  return answer.data
}
