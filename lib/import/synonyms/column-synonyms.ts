import type { ImportField } from '../import-fields.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { portuguese } from './pt.ts'
import type { Synonyms } from './synonyms.ts'
import { chinese } from './zh.ts'

/** By primary tag, the languages that the product speaks. */
export const synonymLanguages: Readonly<Record<string, Synonyms>> = {
  en: english,
  zh: chinese,
  es: spanish,
  de: german,
  fr: french,
  pt: portuguese,
  ar: arabic,
}

/**
 * What buyers call a column, besides the name that our own export gives it. Compared without case, accents, spaces and
 * marks, as `foldHead` leaves them.
 */
export const columnSynonyms = (field: ImportField): string[] =>
  field === 'record_id'
    ? []
    : Object.values(synonymLanguages).flatMap((synonyms) => synonyms[field].split('|'))
