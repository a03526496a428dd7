import { catalogue } from './catalogue.ts'
import type { Language } from './languages.ts'
import { createTexts, type Texts } from './texts.ts'

/** The texts of a language out of the whole catalogue, for tests. */
export function catalogueTexts(language: Language): Texts {
  return createTexts(language, catalogue[language])
}
