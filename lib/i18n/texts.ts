import { createFormats, type Formats } from './formats.ts'
import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { translator, type Translate } from './translator.ts'

/** Everything that puts the core's codes, numbers and times into words of one language, out of these sections. */
export interface Texts<Section extends keyof Messages = keyof Messages> {
  language: Language
  messages: Pick<Messages, Section>
  t: Translate<Section>
  formats: Formats
}

export function createTexts<Section extends keyof Messages>(
  language: Language,
  messages: Pick<Messages, Section>,
): Texts<Section> {
  const t = translator(language, messages)
  return { language, messages, t, formats: createFormats(language, t) }
}
