import type { Params } from '@/lib/core/assessment.ts'
import type { Texts } from './texts.ts'
import { speaker } from './translator.ts'

/** One of these messages by a key that only the core's codes name, so that no type can check it: a missing one throws. */
export function say(
  messages: Record<string, string>,
  key: string,
  params: Params,
  { language }: Pick<Texts, 'language'>,
): string {
  return speaker(language, messages)(key, params)
}
