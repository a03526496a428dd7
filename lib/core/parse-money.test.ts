import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageLanguage } from '@/lib/alibaba/page-language.ts'
import { decimalMarkOf } from './page-language.ts'
import { currencyOf, parseMoney } from './parse-money.ts'

describe('parseMoney', () => {
  it.each([
    ['BDT 6,788.34-7,158.61', { currency: 'BDT', min: 6788.34, max: 7158.61 }],
    ['PKR\u00a03,515.46-4,077.94', { currency: 'PKR', min: 3515.46, max: 4077.94 }],
    ['₹59,577.18-1,09,988.64', { currency: 'INR', min: 59577.18, max: 109988.64 }],
    ['₹1,00,822.92', { currency: 'INR', min: 100822.92, max: 100822.92 }],
    ['₫87,059-122,577', { currency: 'VND', min: 87059, max: 122577 }],
    ['₫87.059', { currency: 'VND', min: 87059, max: 87059 }],
    ['£0.0687-0.1145', { currency: 'GBP', min: 0.0687, max: 0.1145 }],
    ['US $11.67-$13.67', { currency: 'USD', min: 11.67, max: 13.67 }],
    ['US $1.234,56', { currency: 'USD', min: 1234.56, max: 1234.56 }],
    ['CN¥551.26', { currency: 'CNY', min: 551.26, max: 551.26 }],
    ['GH₵80.51', { currency: 'GHS', min: 80.51, max: 80.51 }],
    ['US$1.89-4', { currency: 'USD', min: 1.89, max: 4 }],
    ['12,50 €', { currency: 'EUR', min: 12.5, max: 12.5 }],
    ['1 234,50 zł'.replace(' ', '\u00a0'), { currency: 'PLN', min: 1234.5, max: 1234.5 }],
  ])('reads %j without knowing the language', (text, money) => {
    expect(parseMoney(text)).toEqual(money)
  })

  it.each([
    ['en', 1.234],
    ['de', 1234],
    ['pt-BR', 1234],
    ['es', undefined],
    [undefined, undefined],
  ])('lets the page language %s decide what $1.234 is', (language, min) => {
    expect(parseMoney('$1.234', language === undefined ? undefined : pageLanguage(language))?.min).toBe(min)
  })

  it.each(['MOQ 10', '10 pieces', 'kr 100.50', 'Rs 100.50', '$', '$10 or €10', ''])(
    'answers nothing for %j: no currency, or not one',
    (text) => {
      expect(parseMoney(text, pageLanguage('en'))).toBeUndefined()
    },
  )

  it('answers a currency of three letters and ordered ends, or nothing', () => {
    const price = fc
      .constantFrom('$', '₹', 'BDT ', '¥')
      .chain((sign) => fc.string({ maxLength: 30 }).map((text) => sign + text))
    fc.assert(
      fc.property(price, (text) => {
        const money = parseMoney(text, pageLanguage('en'))
        return (
          money === undefined ||
          (/^[A-Z]{3}$/.test(money.currency) && (money.min ?? 0) <= (money.max ?? Infinity))
        )
      }),
    )
  })
})

describe('currencyOf', () => {
  it.each([
    ['¥551', 'en', 'JPY'],
    ['¥551', 'zh-CN', 'CNY'],
    ['CN¥551', 'en', 'CNY'],
    ['US $5', 'en', 'USD'],
    ['A$5', 'en', 'AUD'],
    ['HK$5', 'en', 'HKD'],
  ])('reads %s on a page in %s as %s', (text, language, currency) => {
    expect(currencyOf(text, language)).toBe(currency)
  })
})

describe('decimalMarkOf', () => {
  it.each([
    ['en-GB', '.'],
    ['DE', ','],
    ['ar', undefined],
    ['constructor', undefined],
    [undefined, undefined],
  ])('of %s is %s', (language, mark) => {
    expect(decimalMarkOf(language)).toBe(mark)
  })
})
