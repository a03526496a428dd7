import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactName } from '@/lib/core/facts.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import { factValues } from './fact-values.ts'
import { factOfLabel, factOfQuantity } from './labels.ts'
import { labelLanguages, labelsOf } from './labels/labels-of.ts'
import { pageLanguage } from './page-language.ts'

const language = (tag: string) => pageLanguage(tag, labelsOf(tag))

describe('a value in the forms of its language', () => {
  const forms: [string, FactName, string, unknown][] = [
    ['es', 'yearsOnAlibaba', '14 años', 14],
    ['ru', 'yearsOnAlibaba', '21 год', 21],
    ['ru', 'yearsOnAlibaba', '3 года', 3],
    ['ar', 'yearsOnAlibaba', '١٤ سنة', 14],
    ['ar', 'yearsOnAlibaba', 'سنتان', 2],
    ['he', 'yearsOnAlibaba', 'שנתיים', 2],
    ['tr', 'orders', '3.555 satıldı', { min: 3555, max: 3555, days: 180 }],
    ['de', 'responseTimeHours', '≤2 Std.', { max: 2 }],
    ['zh', 'responseTimeHours', '2小时以内', { max: 2 }],
    ['ja', 'responseTimeHours', '≤２時間', { max: 2 }],
    ['ar', 'responseTimeHours', '≤ ٢ ساعة', { max: 2 }],
    ['ar', 'responseTimeHours', '≤ساعتين', { max: 2 }],
    ['ru', 'responseTimeHours', '2 дня', { min: 48, max: 48 }],
    ['vi', 'responseTimeHours', 'dưới 5 giờ', { max: 5 }],
    ['tr', 'onTimePercent', '≥%99', { min: 99 }],
    ['fr', 'onTimePercent', '98,6\u00a0%', { min: 98.6, max: 98.6 }],
    ['ar', 'onTimePercent', '\u200f٩٨٫٦٪\u061c', { min: 98.6, max: 98.6 }],
    ['hi', 'onTimePercent', '९८.६%', { min: 98.6, max: 98.6 }],
    ['de', 'employees', 'Über 1.000 Personen', { min: 1000 }],
    ['de', 'employees', '51 bis 100 Personen', { min: 51, max: 100 }],
    ['ja', 'employees', '1000人以上', { min: 1000 }],
    ['ko', 'employees', '50명 미만', { max: 50 }],
    ['tr', 'employees', "1.000'den fazla", { min: 1000 }],
    ['fr', 'floorSpaceM2', '12 500 mètres carrés', { min: 12500, max: 12500 }],
    ['es', 'floorSpaceM2', '3.000-5.000 m²', { min: 3000, max: 5000 }],
    ['ru', 'revenueUsd', '$10 тыс. − $20 тыс.', { min: 10000, max: 20000, days: 180 }],
    ['zh', 'revenueUsd', '$10万+', { min: 100000, days: 180 }],
    ['de', 'revenueUsd', 'US$460,000+', { min: 460000, days: 180 }],
    ['de', 'revenueUsd', '460.000 $+', { min: 460000, days: 180 }],
    ['ja', 'businessTypes', 'メーカー、商社', ['manufacturer', 'trading-company']],
    ['tr', 'businessTypes', 'İMALATÇI', ['manufacturer']],
    ['de', 'country', 'Guangdong, China (Festland)', 'CN'],
    ['hi', 'country', 'भारत', 'IN'],
    ['ru', 'tradeAssurance', 'Да', true],
    ['es', 'verification', 'Proveedor verificado', 'verified'],
  ]
  it.each(forms)('in %s: %s %s', (tag, fact, text, value) => {
    expect(factValues[fact](text, language(tag))).toEqual(value)
  })

  const unknown: [string, FactName, string][] = [
    ['de', 'responseTimeHours', 'kaum 2 Std.'],
    ['de', 'responseTimeHours', '2 Augenblicke'],
    ['es', 'employees', 'casi 50 personas'],
    ['ru', 'onTimePercent', 'почти 98 %'],
    ['de', 'businessTypes', 'Hersteller, Wundertäter'],
    ['id', 'revenueUsd', '$2 M'],
    ['tr', 'revenueUsd', '$2 B'],
    ['xx', 'revenueUsd', '$2 M'],
    ['ar', 'onTimePercent', '187٪'],
  ]
  it.each(unknown)('in %s: %s is unknown beside an unknown word, %s', (tag, fact, text) => {
    expect(factValues[fact](text, language(tag))).toBeUndefined()
  })
})

describe('a price', () => {
  it.each([
    ['de', '1.234,56 €', { currency: 'EUR', min: 1234.56, max: 1234.56 }],
    ['de', '3,90 $-6,80 $', { currency: 'USD', min: 3.9, max: 6.8 }],
    ['fr', '12 345,50 $CA', { currency: 'CAD', min: 12345.5, max: 12345.5 }],
    ['vi', '87.059 ₫', { currency: 'VND', min: 87059, max: 87059 }],
    ['ar', '\u200f٣٫٩٠ US$', { currency: 'USD', min: 3.9, max: 3.9 }],
    ['hi', '₹१,००,८२२.९२', { currency: 'INR', min: 100822.92, max: 100822.92 }],
    ['zh', '￥551.26', { currency: 'CNY', min: 551.26, max: 551.26 }],
    ['ja', '￥５５１', { currency: 'JPY', min: 551, max: 551 }],
  ])('in %s: %s', (tag, text, money) => {
    expect(parseMoney(text, language(tag))).toEqual(money)
  })

  it.each([
    ['de', '$1,234', 'German and English disagree'],
    ['es', '$1.234', 'Spanish writes either way'],
    ['de', '3,90 $ nach 6,80 $', 'a second number is not understood'],
    ['de', '12 500 $', 'two numbers may stand side by side'],
  ])('in %s %s is unknown: %s', (tag, text) => {
    expect(parseMoney(text, language(tag))).toBeUndefined()
  })

  it('reads back what Intl writes in every language of the site', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 })
    fc.assert(
      fc.property(cents, fc.constantFrom(...labelLanguages), (value, tag) => {
        const text = (value / 100).toLocaleString(tag, { style: 'currency', currency: 'EUR' })
        return parseMoney(text, language(tag))?.min === value / 100
      }),
    )
  })
})

it.each([
  ['es', 'Pedido mínimo: 2.500 piezas', { quantity: 2500, unit: 'piece' }],
  ['zh', '最小起订量：10件', { quantity: 10, unit: 'piece' }],
  ['ar', 'الحد الأدنى للطلب: ٥٠ قطعة', { quantity: 50, unit: 'piece' }],
  ['ru', 'Мин. заказ: 21 комплект', { quantity: 21, unit: 'set' }],
  ['es', 'Pedido mínimo: 10 zorros', { quantity: 10 }],
  ['es', 'Pedido mínimo: 1.500 toneladas', undefined],
])('reads a minimum order in %s: %s', (tag, text, moq) => {
  expect(parseMoq(text, language(tag))).toEqual(moq)
})

describe.each(labelLanguages)('the words of %s', (tag) => {
  const { labels } = language(tag)
  const tables = Object.entries(labels).map(([table, words]) => ({ table, words: Object.values(words) }))

  it.each(tables)('of $table have one meaning each', ({ words }) => {
    const meanings = words.flatMap((known) => [...new Set(known.split('|'))])
    expect(meanings.filter((word, index) => meanings.indexOf(word) !== index)).toEqual([])
  })

  it('read every label whatever its case, colon and brackets', () => {
    for (const [fact, words = ''] of Object.entries(labels.facts))
      for (const word of words.split('|'))
        expect(factOfLabel(` ${word.toUpperCase()} (90)： `, language(tag))).toBe(fact)
  })

  it('read a number only with a word that they hold', () => {
    expect(factOfQuantity('14 zorros', language(tag))).toBeUndefined()
  })
})
