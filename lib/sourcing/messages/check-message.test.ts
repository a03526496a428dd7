import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage } from './check-message.ts'
import { badMessages } from './cases/bad-messages.ts'
import { maxMessageLength } from './fold-message.ts'
import { messageRules } from './message-rules.ts'
import { wordRulesSchema } from './word-rule.ts'

const codesIn = (message: string) => checkMessage(message, {}).findings.map(({ code }) => code)
const quotesIn = (message: string) =>
  checkMessage(message, {}).findings.flatMap(({ ranges }) =>
    ranges.map(({ start, end }) => message.slice(start, end)),
  )

it('reads rules that keep to their schema', () => {
  expect(wordRulesSchema.safeParse(messageRules).error).toBeUndefined()
})

describe('what is innocent', () => {
  it.each([
    ['a transfer alone', 'Payment: T/T.'],
    ['thirty and seventy', 'T/T 30% deposit, 70% before shipment, to our company account.'],
    ['电汇三七', '电汇30%定金，余款发货前付清，付到对公账户。'],
    ['a warning', 'Never pay to a personal account, and never outside Alibaba.'],
    ['a watch', 'It shows WhatsApp messages. Default password: 0000, printed on the device.'],
    ['a sample paid in advance', 'The sample is paid 100% in advance.'],
    ['nothing', ''],
  ])('%s', (_, message) => {
    expect(codesIn(message)).toEqual([])
  })
})

describe('the words that led to a finding', () => {
  it.each([
    ['in full width', 'Please Ｐａｙ ｏｕｔｓｉｄｅ Ａｌｉｂａｂａ.', 'Ｐａｙ ｏｕｔｓｉｄｅ Ａｌｉｂａｂａ'],
    ['with tags in them', 'so <b>pay</b> out<i>side</i> Alibaba', 'pay</b> out<i>side</i> Alibaba'],
    ['with entities', 'so pay&nbsp;outside&#32;Alibaba', 'pay&nbsp;outside&#32;Alibaba'],
    ['with direction marks', 'so \u202epay\u202c out\u200bside Alibaba', 'pay\u202c out\u200bside Alibaba'],
    ['wrapped', 'so you can pay\noutside\nAlibaba', 'pay\noutside\nAlibaba'],
    ['with figures for letters', 'to a pers0nal acc0unt, pay now', 'pers0nal acc0unt'],
    ['with other letters', 'pay by Wеstеrn Uniоn', 'Wеstеrn Uniоn'],
    ['to the end of the word', 'La cuenta está bloqueada, use otra', 'cuenta está bloqueada'],
    ['after emoji', '😀👩‍👩‍👧 trust me', 'trust me'],
    ['after what grows in folding', 'ﷺ ﷺ ½ trust me', 'trust me'],
  ])('are told %s', (_, message, words) => {
    expect(quotesIn(message)).toContain(words)
  })
})

it('tells the gravest first, each kind once', () => {
  expect(codesIn('Trust me. Pay outside Alibaba, yes, pay outside Alibaba. Hurry up!')).toEqual([
    'payment-off-platform',
    'pressure',
    'evasive',
  ])
})

it.each([
  ['Golden Ocean Trading Limited', 'warning'],
  ['Zhang Weimin', 'critical'],
])('takes money for %s, another than the supplier, for %s', (name, severity) => {
  expect(checkMessage(`Beneficiary: ${name}`, { names: ['Harbour Peak Metalware Co., Ltd.'] })).toMatchObject(
    {
      findings: [{ code: 'beneficiary-mismatch', severity, params: { beneficiary: name } }],
      beneficiaries: [{ name, matches: false }],
    },
  )
})

it('says that it read only the first million characters', () => {
  const message = `${'a '.repeat(maxMessageLength / 2)}pay outside Alibaba`
  expect(checkMessage(message, {})).toMatchObject({ isCut: true, findings: [] })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...badMessages.flatMap(({ text }) => text.split(' ')),
    '<',
    '<b>',
    '&#x41;',
    '&',
    '\u202e',
    '\u0301',
    '\ud83d',
    '😀',
    '\n',
    '微信',
    'بنك',
    ' ',
    '0',
    '@',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('has an answer whose ranges lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(text, text, (message, asked) => {
        const { findings } = checkMessage(message, {
          names: [asked],
          hosts: ['harbourpeak-metal.com'],
          asked: { topics: ['moq'], text: asked },
        })
        for (const { ranges } of findings) {
          let last = 0
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(message.length)
            last = end
          }
        }
      }),
    )
  })
})

/** Each as long as is read; more than linear time would take minutes. */
const long: [string, string][] = [
  ['bad messages', badMessages.map(({ text }) => text).join('\n')],
  ['open tags', '<a'],
  ['one word', 'a'],
  ['hosts', 'a.'],
  ['cues', 'not pay account is '],
  ['labels', 'beneficiary: '],
  ['entities', '&#1'],
  ['marks', 'a\u0301\u0302'],
  ['line ends', ' \n'],
  ['Chinese', '不要微信付款'],
]

it.each(long)('takes no longer than a person waits for a megabyte of %s', (_, part) => {
  const message = part.repeat(Math.ceil(maxMessageLength / part.length))
  const begin = performance.now()
  checkMessage(message, { names: ['Harbour Peak Co., Ltd.'], hosts: ['harbourpeak-metal.com'] })
  expect(performance.now() - begin).toBeLessThan(15_000)
})
