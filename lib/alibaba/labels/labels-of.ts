import type { Labels } from '@/lib/core/labels.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import { primaryTag } from '@/lib/core/page-language.ts'
import type { Words } from '@/lib/core/words.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hebrew } from './he.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { dutch } from './nl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { thai } from './th.ts'
import { turkish } from './tr.ts'
import { vietnamese } from './vi.ts'
import { chinese } from './zh.ts'

/** By primary tag, as its people write it: case, width and accents of writing are folded when they are asked for. */
const languages: Readonly<Record<string, Labels>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  ru: russian,
  ja: japanese,
  ko: korean,
  ar: arabic,
  tr: turkish,
  vi: vietnamese,
  th: thai,
  hi: hindi,
  id: indonesian,
  nl: dutch,
  he: hebrew,
  zh: chinese,
}

export const labelLanguages = Object.keys(languages)

/**
 * The words of a language of the site, folded as pages are read; `undefined` for a language that it does not have.
 *
 * @example labelsOf('de')?.times.hour // 'std|stunde|stunden'
 */
export function labelsOf(tag: string): Labels | undefined {
  const primary = primaryTag(tag)
  const labels = Object.hasOwn(languages, primary) ? languages[primary] : undefined
  if (labels === undefined) return undefined
  const tables = Object.entries<Words<string>>(labels).map(([table, words]) => [table, folded(words)])
  return Object.fromEntries(tables) as Labels
}

function folded(words: Words<string>): Words<string> {
  const entries = Object.entries(words).map(([meaning, known = '']) => [
    meaning,
    known.split('|').map(foldWord).join('|'),
  ])
  return Object.fromEntries(entries) as Words<string>
}
