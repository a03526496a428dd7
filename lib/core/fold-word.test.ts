import { describe, expect, it } from 'vitest'
import { foldWord } from './fold-word.ts'

describe('foldWord', () => {
  it.each([
    ['case', 'On-Time Delivery', 'on-time delivery'],
    ['the dotted and dotless Turkish i', 'ÇEVRİMİÇİ yanıt', 'çevrimiçi yanit'],
    ['width', 'ＭＯＱ：', 'moq'],
    ['Arabic vowels and stretching', 'الـحدّ الأدنى', 'الحد الأدنى'],
    ['the Russian ё', 'Надёжный', 'надежный'],
    ['dashes', 'On‑time – rate', 'on-time - rate'],
    ['Hebrew quotation marks', 'מ״ר', 'מ"ר'],
    ['a full stop and a colon at the end', 'Std.: ', 'std'],
    ['powers', 'm²', 'm2'],
  ])('folds %s', (_, text, word) => {
    expect(foldWord(text)).toBe(word)
  })
})
