import { createTranslator, type IntlError, type NestedValueOf } from 'use-intl/core'
import type { Messages } from './catalogue.ts'
import { isolateLatin } from './isolate-latin.ts'
import { languages, type Language } from './languages.ts'
import type { en } from './messages/en/en.ts'
import { withLatinDigits } from './with-latin-digits.ts'

/** A missing text or argument is a mistake of ours: it fails where it is made instead of showing a key to the user. */
export function failOnError(error: IntlError): never {
  throw error
}

type MessageKey = Parameters<ReturnType<typeof createTranslator<typeof en>>>[0]

/** The arguments that a text in ICU syntax takes, as the library reads them from its type. */
type ValuesOf<Text extends string> =
  Parameters<ReturnType<typeof createTranslator<{ text: Text }>>> extends [unknown, ...infer Values]
    ? Values
    : never

/** Turns a typed key out of these sections, and its arguments, into a sentence. */
export type Translate<Section extends keyof Messages = keyof Messages> = <
  Key extends Extract<MessageKey, Section | `${Section}.${string}`>,
>(
  key: Key,
  ...values: ValuesOf<NestedValueOf<typeof en, Key>>
) => string

type Arguments = Record<string, string | number>

/** Says messages of a language by keys that no type checks. */
export function speaker(language: Language, messages: object): (key: string, values?: Arguments) => string {
  const translate = createTranslator({
    locale: withLatinDigits(language),
    messages: messages as Record<string, string>,
    onError: failOnError,
  })
  if (languages[language].direction === 'ltr') return translate
  return (key, values = {}) =>
    translate(
      key,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolateLatin(value)])),
    )
}

/**
 * The function that says the texts of this language. Another language has the keys and the arguments of English, which
 * a test compares: its types are those of English.
 */
export const translator = <Section extends keyof Messages>(
  language: Language,
  messages: Pick<Messages, Section>,
): Translate<Section> => speaker(language, messages) as Translate<Section>
