import { expect, it } from 'vitest'
import { catalogueTexts } from './catalogue-texts.ts'
import { isolateLatin } from './isolate-latin.ts'

it.each([
  ['a name in Latin letters', 'Harbour Peak Co., Ltd.', '\u2068Harbour Peak Co., Ltd.\u2069'],
  ['a name in Chinese', '海港五金（厂）', '\u2068海港五金（厂）\u2069'],
  ['a code that chooses between forms, as it is', 'audit-first', 'audit-first'],
  ['a name in Arabic, as it is', 'مورّد', 'مورّد'],
  ['figures, as they are', '11–50', '11–50'],
  ['a number that is counted, as it is', 3, 3],
])('keeps together %s', (_, value, expected) => {
  expect(isolateLatin(value)).toBe(expected)
})

it.each([
  ['ar', '\u2068Harbour Peak Co., Ltd.\u2069'],
  ['en', 'Harbour Peak Co., Ltd.'],
] as const)('sentences in %s hold a name', (language, name) => {
  const { t } = catalogueTexts(language)
  expect(t('notes.label', { supplier: 'Harbour Peak Co., Ltd.' })).toContain(name)
})
