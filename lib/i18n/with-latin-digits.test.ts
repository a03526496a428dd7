import { expect, it } from 'vitest'
import { withLatinDigits } from './with-latin-digits.ts'

it.each(['ar', 'ar-EG', 'zh-CN', 'en'])('%s writes its numbers with Latin digits', (language) => {
  const { numberingSystem } = new Intl.NumberFormat(withLatinDigits(language)).resolvedOptions()
  expect(numberingSystem).toBe('latn')
})
