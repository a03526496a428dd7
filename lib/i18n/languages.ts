/** The languages of the product, by BCP 47 tag, each under its own name. A new one is a line here and a file of messages. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  'zh-CN': { name: '简体中文', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

export const defaultLanguage: Language = 'en'

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** The part of a BCP 47 tag that names the language itself, without script and region. */
const primarySubtag = (tag: string) => tag.split('-', 1)[0]?.toLowerCase()

/**
 * The language to speak to someone who prefers these BCP 47 tags, best first: the first that is spoken in whatever
 * script or region, since no language is spoken in two; English where none is.
 *
 * @example negotiateLanguage(['sw', 'en-GB']) // 'en'
 */
export function negotiateLanguage(preferred: readonly string[]): Language {
  const spoken = Object.keys(languages).filter(isLanguage)
  const matches = preferred.flatMap(
    (tag) => spoken.find((language) => primarySubtag(language) === primarySubtag(tag)) ?? [],
  )
  return matches[0] ?? defaultLanguage
}
