import { storage } from 'wxt/utils/storage'
import { chipWordsOf } from '@/lib/i18n/chip-words-of.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const item = storage.defineItem<ChipWords>('local:words')

/** Stores the words of this language where the pages find them, unless they are there. */
export async function placePageWords(language: Language): Promise<void> {
  const words = chipWordsOf[language]
  if (JSON.stringify(await item.getValue()) !== JSON.stringify(words)) await item.setValue(words)
}
