import { expect, it } from 'vitest'
import { messageLanguage } from './message-language.ts'

it.each([
  ['The order is ready.', 'en'],
  ['Estimado cliente, si paga hoy.', 'es'],
  ['您好，订单已完成。', 'zh'],
  ['您好 MOQ 500 pcs FOB Ningbo T/T 30/70', 'zh'],
  ['Dear 王先生, your order is ready', 'en'],
  ['12345', undefined],
  ['Здравствуйте', undefined],
])('%s is %s', (message, expected) => {
  expect(messageLanguage(message)).toBe(expected)
})
