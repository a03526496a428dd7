import type { ChipWords } from './chip-words.ts'
import { enChipWords } from './chip-words/en-chip-words.ts'
import type { Language } from './languages.ts'

/** The words of the content script in every language; a content script itself carries those of English only. */
export const chipWordsOf: Record<Language, ChipWords> = { en: enChipWords }
