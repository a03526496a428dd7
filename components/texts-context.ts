import { createContext, useContext } from 'react'
import type { Texts } from '@/lib/i18n/texts.ts'

export interface PageTexts extends Texts {
  /** The present, in milliseconds since the epoch: "today" is told from it. */
  now: number
}

export const TextsContext = createContext<PageTexts | undefined>(undefined)

/** The words of the language in force. Throws outside a {@link TextsContext}. */
export function useTexts(): PageTexts {
  const texts = useContext(TextsContext)
  if (texts === undefined) throw new Error('no texts: the page has no TextsContext')
  return texts
}
