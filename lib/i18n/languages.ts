/** The languages of the product, by BCP 47 tag, each under its own name. A new one is a line here and a file of messages. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

export const defaultLanguage: Language = 'en'

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/**
 * The language to speak to someone who prefers these BCP 47 tags, best first: the first tag that is spoken as it is
 * or by its primary subtag; English where none is.
 *
 * @example negotiateLanguage(['sw', 'en-GB']) // 'en'
 */
export function negotiateLanguage(preferred: readonly string[]): Language {
  const candidates = preferred.flatMap((tag) => [tag, tag.split('-', 1)[0] ?? tag])
  return candidates.find(isLanguage) ?? defaultLanguage
}
