import { describe, expect, it } from 'vitest'
import { negotiateLanguage } from './languages.ts'

describe('negotiateLanguage', () => {
  it.each([
    ['a language as it is', ['en'], 'en'],
    ['a region by its language', ['en-GB'], 'en'],
    ['a script and a region by their language', ['en-Latn-GB'], 'en'],
    ['a tag in whatever case', ['EN-us'], 'en'],
    ['the first that is spoken', ['sw', 'cy-GB', 'en-IN'], 'en'],
    ['English where none is spoken', ['sw'], 'en'],
    ['no language by a tag that only begins like it', ['eng-GB', 'enm'], 'en'],
    ['English where nothing is preferred', [], 'en'],
    ['no language named like a property of every object', ['constructor', 'toString'], 'en'],
  ])('finds %s', (_, preferred, language) => {
    expect(negotiateLanguage(preferred)).toBe(language)
  })
})
