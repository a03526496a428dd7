import { describe, expect, it } from 'vitest'
import { messageShape } from '@/tests/support/message-shape.ts'
import { catalogue } from './catalogue.ts'
import type { Language } from './languages.ts'

type Tree = { [key: string]: Tree | string }
const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )

const english = new Map(flatten(catalogue.en))
const englishOf = (key: string) => english.get(key) ?? ''

/** What may be said of no supplier. */
const guilt: Record<Language, RegExp> = {
  en: /scam|fraud|fake|cheat|dishonest|criminal/i,
  'zh-CN': /诈骗|欺诈|骗|造假|作假|假冒|不诚实|犯罪/,
  es: /fraud|estafa|engañ|timador|deshonest|falsific|criminal|delincuen/i,
  de: /betrug|betrüg|schwindel|gefälscht|fälschung|unehrlich|kriminell/i,
  fr: /fraud|arnaque|escro|tromp|malhonnête|contrefa|criminel/i,
  'pt-BR': /fraud|golpe|trapaç|engan|desonest|falsific|crimin/i,
  ar: /احتيال|محتال|نصب|غش|خداع|مخادع|تزوير|مزوّ?ر|إجرام/,
}

const ordinals = { one: '=1', two: '=2', zero: '=0' } as const
const counts = Array.from({ length: 200 }, (_, count) => count)

/** The plural categories that whole numbers of a language fall into. */
const categoriesOf = (language: string) => [
  ...new Set(counts.map((count) => new Intl.PluralRules(language).select(count))),
]

/** The forms that a text has for one count only because English has them, and another language needs more of. */
function missingForms(key: string, text: string, language: string): string[] {
  const counting = messageShape(englishOf(key)).plurals.filter(({ forms }) => forms.includes('one'))
  return messageShape(text).plurals.flatMap(({ argument, forms }) =>
    counting.some((plural) => plural.argument === argument)
      ? categoriesOf(language).filter(
          (category) =>
            !forms.includes(category) && !forms.includes(ordinals[category as keyof typeof ordinals]),
        )
      : [],
  )
}

/** Words that stay what they are: names, terms of trade, units. */
const isSentence = (text: string) =>
  (text.replaceAll(/\{[^{}]*\}/g, ' ').match(/\b[a-z]{3,}\b/g) ?? []).length >= 3

describe.each(Object.entries(catalogue))('the texts in %s', (language, messages) => {
  const texts = flatten(messages)

  it('have the keys of English', () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
  })

  it.each(texts)('%s is a message that takes the arguments of English and has every form', (key, text) => {
    expect(text.trim()).not.toBe('')
    expect(messageShape(text).arguments).toEqual(messageShape(englishOf(key)).arguments)
    expect(missingForms(key, text, language)).toEqual([])
  })

  it('speak of signals, never of guilt', () => {
    expect(texts.filter(([, text]) => guilt[language as Language].test(text))).toEqual([])
  })
})

const translated = Object.entries(catalogue).filter(([language]) => language !== 'en')

it.each(translated)('no sentence of %s is left in English', (_, messages) => {
  const left = flatten(messages).filter(([key, text]) => isSentence(text) && text === englishOf(key))
  expect(left).toEqual([])
})
