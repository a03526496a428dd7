import { useEffect, useState } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import { defaultLanguage, isLanguage } from '@/lib/i18n/languages.ts'
import { loadTexts } from '@/lib/i18n/load-texts.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import type { MessageLanguage } from '@/lib/sourcing/writing/template-ids.ts'

/** The words of the language that a message is written in; `undefined` while they are being loaded. */
export function useMessageTexts(language: MessageLanguage): Texts | undefined {
  const page = useTexts()
  const tag = isLanguage(language) ? language : defaultLanguage
  const [loaded, setLoaded] = useState<Texts>()

  useEffect(() => {
    let isWanted = true
    loadTexts(tag).then(
      (texts) => isWanted && setLoaded(texts),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [tag])

  if (page.language === tag) return page
  return loaded?.language === tag ? loaded : undefined
}
