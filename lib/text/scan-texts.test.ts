import { describe, expect, it } from 'vitest'
import { scanTexts } from './scan-texts.ts'
import { textMarksSchema, type TextMarkKind } from './text-marks.ts'

const kindsIn = (description: string) => scanTexts({ description }).marks.map(({ kind }) => kind)

const finds = (kind: TextMarkKind, texts: string[]) =>
  it.each(texts)(`${kind}: %s`, (text) => {
    expect(kindsIn(text)).toContain(kind)
  })

const ignores = (kind: TextMarkKind, texts: string[]) =>
  it.each(texts)(`no ${kind}: %s`, (text) => {
    expect(kindsIn(text)).not.toContain(kind)
  })

describe('finds', () => {
  finds('contact', [
    'Contact us on WhatsApp for a better price',
    'WhatsApp/WeChat: +86 139 0000 1111',
    'add my whats app to get the catalogue',
    'add me on w h a t s a p p',
    'Please add our vvechat for quick reply',
    'my WeCh@t: harbourpeak88',
    'our T3legram is open day and night',
    'Contact us by Whаts\u200bApp',
    'talk to me on Skype',
    'QQ: 123456789',
    'Line ID: 0812345678',
    'WhatsApp available 24 hours',
    'mail to sales@harbour-peak.example',
    'write to lily (at) gmail for a quote',
    'see www.harbour-peak.example for more',
    'https://harbour-peak.example/catalogue',
    'more models on harbourpeak.com',
    'Tel: 0574-8888 0000',
    'mobile: (0) 139 0000 1111',
    'call +86 139 0000 1111 now',
    '加我微信 harbour88 发报价',
    '咨询请加微信',
    '联系电话：0574-88880000',
    '请联系 13900001111',
    'Escríbenos por WhatsApp',
    'contáctanos por Telegram',
    'Teléfono: 612 345 678',
  ])
  finds('payment', [
    'Payment: Western Union, MoneyGram',
    'We accept W e s t e r n  U n i o n'.replaceAll('  ', ' '),
    'Pay by Western Union only, Trade Assurance is not available',
    'Send the deposit by Western Union, T/T takes too long',
    'payment by USDT is welcome',
    'You can pay with Bitcoin',
    'T/T to the personal account of our manager',
    'please pay to my boss account',
    'PayPal friends and family accepted',
    'PayPal (F&F), no fees',
    '5% discount for bank transfer directly to our factory',
    'Pay outside Alibaba and save the fee',
    'cheaper if you pay direct',
    '支持西联付款',
    '可以付款到个人账户',
    '平台外付款更便宜',
    '接受USDT付款',
    'Pago por Western Union',
    'Transfiera a la cuenta personal del director',
    'Aceptamos pago con bitcoin',
  ])
  finds('advance', [
    '100% T/T in advance',
    'Payment terms: T/T 100% before production',
    '100% payment before production starts',
    'full payment in advance is required',
    '100% prepayment',
    '全款预付',
    '100% por adelantado',
    'pago total por adelantado',
  ])
  finds('urgency', [
    'Today only: buy one, get one',
    'last stock, be quick',
    'The price will rise tomorrow',
    'Offer ends tonight',
    'Hurry up!',
    'only 12 pieces left',
    '仅限今日',
    '明天涨价',
    '¡Solo hoy!',
    'últimas unidades',
  ])
  finds('maker', [
    'We are a professional manufacturer of metal bowls',
    'Welcome to visit our factory',
    'Factory direct sale',
    'directly from the factory',
    '我们是一家专业的工厂',
    '源头工厂',
    'Somos fabricantes de cuencos',
    'nuestra propia fábrica',
  ])
  finds('top-rated', ['Top rated supplier', 'a 5-star store', 'mejor valorado'])
  finds('genuine-brand', [
    'Original Nike running shoes',
    '100% authentic Gucci handbag',
    'Louis Vuitton bag, original',
    '正品 adidas',
    'zapatos originales'.replace('originales', 'original Adidas'),
  ])
})

describe('leaves alone', () => {
  ignores('contact', [
    'Smart watch with WhatsApp and WeChat notifications',
    'Message push: WhatsApp, Facebook, Telegram',
    'Bluetooth call, SMS and Skype reminder',
    'We chat with every customer about the drawing',
    'We never use WhatsApp, please write to us here',
    'Please stay on Alibaba instead of WhatsApp',
    'What sapphire glass is it?',
    'Line speed 20 m/min, signal lamp included',
    'Size: 120 x 80 x 60 mm, weight 1250 g',
    'Model: 13900001111',
    'Ship to Amazon.com warehouses',
    'Details on www.alibaba.com',
    'For phone: 6.7 inch, 2400 x 1080',
    'MOQ: 1000-2000 pieces, 20240501 batch',
    'Voltage +5 V, current 2.1 A, 5V@2.1A',
    'fits iPhone 11 12 13 14 15 Pro Max',
    '支持微信通知提醒',
    '不要加微信，请在平台沟通',
    'Nunca pedimos WhatsApp',
  ])
  ignores('payment', [
    'T/T, L/C, PayPal, Western Union, Trade Assurance',
    'Paypal.Western Union.TT.Trade Assurance',
    'Payment terms:\nT/T\nL/C\nWestern Union\nMoneyGram',
    'You can pay by credit card, T/T or Western Union',
    'We never ask you to pay by Western Union',
    'We do not accept Western Union, MoneyGram or Bitcoin payment',
    'Do not pay to a personal account',
    'Bitcoin miner machine, accepts 220 V',
    'Custom bitcoin coin souvenir, payment by T/T',
    'T/T 30% deposit, 70% before shipment',
    'T/T only',
    'Payment by bank transfer to our company account',
    'Discount for large orders. We accept bank transfer.',
    'Trade Assurance protects your payment',
    '请勿付款到个人账户',
    'No aceptamos Western Union',
  ])
  ignores('advance', [
    '30% T/T in advance, 70% before shipment',
    'T/T 30/70',
    '100% inspection before shipment',
    '100% cotton, payment by T/T',
    '100% payment protection',
    '50% deposit, balance against copy of B/L',
  ])
  ignores('urgency', [
    'Limited edition design, hot sale',
    'In stock, ready to ship within 7 days',
    'Lead time: 15 days after deposit',
    'Last year we exported to 30 countries',
    'Price depends on the quantity',
    'offered in 12 colours',
  ])
  ignores('maker', [
    'Factory price, good quality',
    'Compatible with all car manufacturers',
    'Goods are tested before leaving the partner factory',
    'We are a trading company with ten years of experience',
  ])
  ignores('genuine-brand', [
    'Original quality case for iPhone 15',
    'Genuine leather strap compatible with Samsung Galaxy watch',
    'Licensed original Disney plush, authorisation letter available',
    'Original design, real photos',
    'Replacement band for original Ray-Ban frames',
  ])
})

it('tells what it could read from what it could not', () => {
  expect(scanTexts({}).scanned).toEqual([])
  expect(scanTexts({ title: 'Steel bowl', description: '' }).scanned).toEqual(['title', 'description'])
})

it('looks for a brand of the goods in the title only', () => {
  expect(scanTexts({ title: 'Gucci belt' }).marks).toMatchObject([{ kind: 'brand', place: 'title' }])
  expect(scanTexts({ description: 'cheaper than a Gucci belt' }).marks).toEqual([])
})

it('takes "factory" in a title for a claim', () => {
  expect(scanTexts({ title: 'Factory Custom Steel Bowl' }).marks).toMatchObject([{ kind: 'maker' }])
  expect(scanTexts({ title: 'Steel Bowl Factory Price' }).marks).toEqual([])
})

it('reads the payment terms as one list', () => {
  expect(scanTexts({ paymentTerms: ['T/T', 'Western Union'] }).marks).toEqual([])
  expect(scanTexts({ paymentTerms: ['Western Union', 'MoneyGram'] }).marks).toMatchObject([
    { kind: 'payment' },
  ])
})

it.each([
  ['Harbour Peak Metalware Co., Ltd.', ['metal']],
  ['Northwind Pet Toys', ['pets', 'toys']],
  ['宁波港峰服装有限公司', ['apparel']],
  ['Harbour Peak Co., Ltd.', []],
])('finds the industries of %s', (companyName, expected) => {
  expect(scanTexts({ companyName }).industries.name).toEqual(expected)
})

it('answers what the boundary lets through, whatever the text', () => {
  const hostile = '<b>WhatsApp: +86 139 0000 1111</b> '.repeat(5000)
  expect(textMarksSchema.safeParse(scanTexts({ title: hostile, description: hostile })).success).toBe(true)
})
