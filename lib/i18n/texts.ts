import { createFormats, type Formats } from './formats.ts'
import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { translator, type Translate } from './translator.ts'

/** Everything that puts the core's codes, numbers and times into words of one language. */
export interface Texts {
  language: Language
  messages: Messages
  t: Translate
  formats: Formats
}

export function createTexts(language: Language, messages: Messages): Texts {
  const t = translator(language, messages)
  return { language, messages, t, formats: createFormats(language, t) }
}
