import { createFormats, type Formats } from './formats.ts'
import type { Language } from './languages.ts'
import { translator, type Translate } from './translator.ts'

/** Everything that puts the core's codes, numbers and times into words of one language. */
export interface Texts {
  language: Language
  t: Translate
  formats: Formats
}

export function createTexts(language: Language): Texts {
  const t = translator(language)
  return { language, t, formats: createFormats(language, t) }
}
