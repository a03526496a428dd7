import { factValue } from '@/lib/i18n/fact-value.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import type { MessageWords } from '@/lib/sourcing/writing/message-sources.ts'

/** Flags, facts and pages in the language of a message. */
export function messageWords(texts: Texts): MessageWords {
  const { t } = texts
  return {
    question: (flag) => flagTexts(flag, texts).question,
    fact: (name) => (name === 'province' ? t('disagreements.province') : t(`facts.${name}`)),
    factValue: (name, value) =>
      name === 'province'
        ? typeof value === 'string'
          ? value
          : ''
        : factValue(name, { value, source: '' }, texts),
    page: (page) => t(`pages.${page}`),
  }
}
