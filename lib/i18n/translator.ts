import { createTranslator, type IntlError, type NestedValueOf } from 'use-intl/core'
import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
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

/** The function that says the texts of this language. */
export function translator<Section extends keyof Messages>(
  language: Language,
  messages: Pick<Messages, Section>,
): Translate<Section> {
  return createTranslator({
    locale: withLatinDigits(language),
    // Another language has the keys and the arguments of English, which a test compares: its types are those of English.
    messages: messages as typeof en,
    onError: failOnError,
  }) as Translate<Section>
}
