import type { ChipWords } from './chip-words.ts'
import { arChipWords } from './chip-words/ar-chip-words.ts'
import { deChipWords } from './chip-words/de-chip-words.ts'
import { enChipWords } from './chip-words/en-chip-words.ts'
import { esChipWords } from './chip-words/es-chip-words.ts'
import { frChipWords } from './chip-words/fr-chip-words.ts'
import { ptBrChipWords } from './chip-words/pt-br-chip-words.ts'
import { zhCnChipWords } from './chip-words/zh-cn-chip-words.ts'
import type { Language } from './languages.ts'

/** The words of the content script in every language; a content script itself carries those of English only. */
export const chipWordsOf: Record<Language, ChipWords> = {
  en: enChipWords,
  'zh-CN': zhCnChipWords,
  es: esChipWords,
  de: deChipWords,
  fr: frChipWords,
  'pt-BR': ptBrChipWords,
  ar: arChipWords,
}
