import { backgroundMessages } from './background-messages.ts'
import type { Language } from './languages.ts'
import { createTexts, type Texts } from './texts.ts'

/** The texts that the background can say; those of a page can stand in for them. */
export type BackgroundTexts = Texts<keyof (typeof backgroundMessages)[Language]>

export function backgroundTexts(language: Language): BackgroundTexts {
  return createTexts(language, backgroundMessages[language])
}
