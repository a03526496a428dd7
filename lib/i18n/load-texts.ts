import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { createTexts, type Texts } from './texts.ts'

const files: Record<Language, () => Promise<Messages>> = {
  en: () => import('./messages/en/en.ts').then(({ en }) => en),
}

/** The texts of one language, for a page of the extension: it loads the words that it speaks, and no others. */
export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts(language, await files[language]())
}
