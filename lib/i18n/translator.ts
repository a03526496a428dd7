import { createTranslator, type IntlError } from 'use-intl/core'
import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import type { en } from './messages/en/en.ts'
import { withLatinDigits } from './with-latin-digits.ts'

/** A missing text or argument is a mistake of ours: it fails where it is made instead of showing a key to the user. */
export function failOnError(error: IntlError): never {
  throw error
}

/** The function that turns a typed key and its arguments into a sentence of this language. */
export function translator(language: Language, messages: Messages) {
  // Another language has the keys and the arguments of English, which a test compares: its types are those of English.
  return createTranslator({
    locale: withLatinDigits(language),
    messages: messages as typeof en,
    onError: failOnError,
  })
}

export type Translate = ReturnType<typeof translator>
