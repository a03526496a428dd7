import { createTranslator, IntlErrorCode, type IntlError } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

type Tree = { [key: string]: Tree | string }
const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
const argumentsOf = (text: string) => [...new Set(text.match(/(?<=\{)\w+(?=[,}])/g))].toSorted()

const english = new Map(flatten(catalogue.en))

describe.each(Object.entries(catalogue))('the texts in %s', (language, messages) => {
  const texts = flatten(messages)

  it('have the keys of English', () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('are written in ICU message syntax', () => {
    const wrong: string[] = []
    const onError = (error: IntlError) => {
      // Arguments are missing here; only the syntax is asked.
      if (error.code === IntlErrorCode.INVALID_MESSAGE) wrong.push(error.originalMessage ?? error.message)
    }
    const flat = Object.fromEntries(texts.map(([key, text]) => [key.replaceAll('.', ' '), text]))
    const t = createTranslator({ locale: language, messages: flat, onError })
    for (const key of Object.keys(flat)) t(key)
    expect(wrong).toEqual([])
  })

  it.each(texts)('%s takes the arguments of English and is not empty', (key, text) => {
    expect(text.trim()).not.toBe('')
    expect(argumentsOf(text)).toEqual(argumentsOf(english.get(key) ?? ''))
  })
})

it.each([...english])('%s speaks of signals, never of guilt', (_, text) => {
  expect(text).not.toMatch(/scam|fraud|fake|cheat|dishonest|criminal/i)
})
