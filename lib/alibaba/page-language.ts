import type { Labels } from '@/lib/core/labels.ts'
import { isEnglish, type PageLanguage } from '@/lib/core/page-language.ts'
import { joinWords, type Words } from '@/lib/core/words.ts'
import { hostLanguages } from './extract/market-hosts.ts'
import { english } from './labels/en.ts'

/** What pages declare, and what every browser takes for a language. */
const languageForm = /^[a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i

/** BCP 47 tag of the page's language: its host's or its path's, else what the page declares, else English. */
export function languageTag({ hostname, pathname }: URL, declared = ''): string {
  const subdomain = hostname.split('.', 1)[0] ?? ''
  if (Object.hasOwn(hostLanguages, subdomain)) return hostLanguages[subdomain] ?? 'en'
  const copy = /^\/([a-z]{2})_[A-Z]{2}\//.exec(pathname)?.[1]
  return copy ?? (languageForm.test(declared) ? declared.replace('_', '-') : 'en')
}

/**
 * The language of a page with the words that are understood on it. Scales are not taken from English elsewhere: `M` and
 * `B` are other numbers in Indonesian and Turkish.
 */
export function pageLanguage(tag: string, own?: Labels): PageLanguage {
  if (isEnglish(tag)) return { tag, labels: english }
  const added: Readonly<Record<string, Words<string>>> = own ?? {}
  const tables: [string, Words<string>][] = Object.entries(english)
  const joined = Object.fromEntries(
    tables.map(([table, words]) => [table, joinWords(words, added[table] ?? {})]),
  )
  return { tag, labels: { ...(joined as Labels), scales: own?.scales ?? {} } }
}
