import { describe, expect, it } from 'vitest'
import { negotiateLanguage } from './languages.ts'

describe('negotiateLanguage', () => {
  it.each([
    ['a language as it is', ['en'], 'en'],
    ['a region by its language', ['en-GB'], 'en'],
    ['a script and a region by their language', ['en-Latn-GB'], 'en'],
    ['a tag in whatever case', ['EN-us'], 'en'],
    ['Chinese of no region', ['zh'], 'zh-CN'],
    ['Chinese in its simplified script', ['zh-Hans'], 'zh-CN'],
    ['Chinese of another region', ['zh-SG'], 'zh-CN'],
    ['Chinese in the other script, which is nearer than English', ['zh-TW', 'en'], 'zh-CN'],
    ['Chinese of a script and a region', ['zh-Hant-HK'], 'zh-CN'],
    ['Portuguese of no region', ['pt'], 'pt-BR'],
    ['Portuguese of another region', ['pt-PT'], 'pt-BR'],
    ['Spanish of a region', ['es-MX'], 'es'],
    ['German of a region', ['de-AT'], 'de'],
    ['French of a region', ['fr-CA'], 'fr'],
    ['Arabic of a region', ['ar-EG'], 'ar'],
    ['Arabic with digits of its own', ['ar-u-nu-arab'], 'ar'],
    ['the first of several that are spoken', ['cy', 'de-CH', 'fr'], 'de'],
    ['the first that is spoken', ['sw', 'cy-GB', 'en-IN'], 'en'],
    ['English where none is spoken', ['sw'], 'en'],
    ['no language by a tag that only begins like it', ['eng-GB', 'enm'], 'en'],
    ['English where nothing is preferred', [], 'en'],
    ['no language named like a property of every object', ['constructor', 'toString'], 'en'],
  ])('finds %s', (_, preferred, language) => {
    expect(negotiateLanguage(preferred)).toBe(language)
  })
})
