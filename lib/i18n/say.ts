import { createTranslator } from 'use-intl/core'
import type { Params } from '@/lib/core/assessment.ts'
import type { Texts } from './texts.ts'
import { failOnError } from './translator.ts'
import { withLatinDigits } from './with-latin-digits.ts'

/** One of these messages by a key that only the core's codes name, so that no type can check it: a missing one throws. */
export function say(
  messages: Record<string, string>,
  key: string,
  params: Params,
  { language }: Pick<Texts, 'language'>,
): string {
  return createTranslator({ locale: withLatinDigits(language), messages, onError: failOnError })(key, params)
}
