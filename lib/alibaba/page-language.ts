import type { Labels } from '@/lib/core/labels.ts'
import { isEnglish, type PageLanguage } from '@/lib/core/page-language.ts'
import { joinWords, type Words } from '@/lib/core/words.ts'
import { english } from './labels/en.ts'

/** Languages of the localised hosts, by the first part of the host name. Linked from every product page, 2025-03 to 2026-10. */
const hostLanguages: Readonly<Record<string, string>> = {
  spanish: 'es',
  german: 'de',
  french: 'fr',
  portuguese: 'pt',
  italian: 'it',
  hindi: 'hi',
  russian: 'ru',
  korean: 'ko',
  japanese: 'ja',
  arabic: 'ar',
  thai: 'th',
  turkish: 'tr',
  vietnamese: 'vi',
  dutch: 'nl',
  hebrew: 'he',
  indonesian: 'id',
  chinese: 'zh',
}

const marketHosts: ReadonlySet<string> = new Set(['www', 'm', ...Object.keys(hostLanguages)])

/** Whether a host shows products of many suppliers: the main site, its mobile form, or one of its language hosts. */
export function isMarketHost(hostname: string): boolean {
  return hostname.endsWith('.alibaba.com') && marketHosts.has(hostname.slice(0, -'.alibaba.com'.length))
}

/** BCP 47 tag of the page's language: its host's or its path's, else what the page declares, else English. */
export function languageTag(document: Document, { hostname, pathname }: URL): string {
  const subdomain = hostname.split('.', 1)[0] ?? ''
  if (Object.hasOwn(hostLanguages, subdomain)) return hostLanguages[subdomain] ?? 'en'
  const copy = /^\/([a-z]{2})_[A-Z]{2}\//.exec(pathname)?.[1]
  const declared = document.documentElement?.getAttribute('lang')?.trim() ?? ''
  return copy ?? (/^[a-z]{2,3}(?:[-_]\w{1,8})?$/i.test(declared) ? declared : 'en')
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
