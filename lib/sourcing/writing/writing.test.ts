import { describe, expect, it } from 'vitest'
import type { Flag } from '@/lib/core/assessment.ts'
import { emptyOrder } from '../documents/order-document.ts'
import { emptySpecification } from '../documents/specification-document.ts'
import { usualAssuranceRules } from '../payment/trade-assurance.ts'
import { fills } from './fills.ts'
import type { Say } from './fill.ts'
import type { MessageSources } from './message-sources.ts'
import { messageValues } from './message-values.ts'
import { parseTemplate, type TemplatePart } from './parse-template.ts'
import { phrases } from './phrases.ts'
import { placeholderIds, type PlaceholderId } from './placeholders.ts'
import { messageText, placeholdersOf, renderMessage } from './render-message.ts'
import { isTemplate, messageLanguages, templateIds, type MessageLanguage } from './template-ids.ts'
import { templates } from './templates.ts'

const partsOf = (text: string): TemplatePart[] => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.parts
}

const sayIn = (language: MessageLanguage): Say => ({
  ...phrases[language],
  question: ({ code }) => (code === 'mute' ? undefined : `Why ${code}?`),
  fact: (name) => name,
  factValue: (_, value) => JSON.stringify(value),
  page: (page) => page,
})

const nothing: MessageSources = {
  today: '2026-11-21',
  typed: {},
  plan: {},
  openFlags: [],
  disagreements: [],
}

const flag = (code: string): Flag => ({ id: code, code, severity: 'warning', params: {}, facts: [] })

const quote: MessageSources['quote'] = {
  id: 'q1',
  supplierId: 's1',
  product: 'Steel bottle, 500 ml',
  currency: 'USD',
  prices: [
    { from: 100, price: 3.6 },
    { from: 1000, price: 3.1 },
  ],
  unit: 'piece',
  incoterm: 'FOB',
  place: 'Ningbo',
  validUntil: '2026-12-31',
  leadTimeDays: 30,
  sampleCost: 45,
  createdAt: 1,
  updatedAt: 1,
}

const full: MessageSources = {
  ...nothing,
  typed: { 'my-name': 'Ann Moss' },
  supplier: 'Harbour Peak Metalware Co., Ltd.',
  specification: {
    ...emptySpecification,
    product: 'Steel bottle',
    measures: [
      { name: 'Height', size: '220', unit: 'mm', tolerance: '0.5' },
      { name: 'Width', size: '', unit: 'mm' },
    ],
    materials: 'Stainless steel 304',
    quantity: '1000',
    targetPrice: { amount: '2.9', currency: 'USD' },
    incoterm: 'FCA',
    place: 'Yiwu',
  },
  order: { ...emptyOrder('eu'), quantity: '500' },
  quote,
  listing: { title: 'Bottle', moq: { quantity: 1, unit: 'piece' }, leadTimeDays: 9 },
  plan: {
    payment: {
      stages: [
        { percent: '30', waitsFor: 'contract-signed' },
        { percent: '70', waitsFor: 'received', daysAfter: '30' },
      ],
      route: 'trade-assurance',
      beneficiary: 'unknown',
    },
    assurance: { rules: usualAssuranceRules, confirmedOn: '2026-11-20', done: [] },
  },
  openFlags: [flag('late'), flag('mute'), flag('late')],
  disagreements: [
    {
      fact: 'yearEstablished',
      sides: [
        { page: 'profile', at: Date.UTC(2026, 4, 3), value: 2014 },
        { page: 'product', at: Date.UTC(2026, 4, 4), value: 2019 },
      ],
    },
  ],
}

const valueOf = (id: PlaceholderId, sources: MessageSources, language: MessageLanguage = 'en') =>
  messageValues([id], sources, sayIn(language)).get(id)

describe('our templates', () => {
  const each = messageLanguages.flatMap((language) => templateIds.map((id) => [language, id] as const))

  it.each(each)('%s %s can be read and closes with nothing left over', (language, id) => {
    expect(parseTemplate(templates[language][id])).toMatchObject({ ok: true })
  })

  it.each(templateIds)('%s asks for the same in every language', (id) => {
    const [first, ...others] = messageLanguages.map((language) =>
      placeholdersOf(partsOf(templates[language][id])).toSorted(),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(each)('%s %s accuses nobody and does not shout', (language, id) => {
    expect(templates[language][id]).not.toMatch(/scam|fraud|fake|cheat|suspicious|诈骗|欺诈|骗|造假|可疑/i)
    expect(templates[language][id].replace('您好！', '').replace('谢谢！', '')).not.toMatch(/[!！]/)
  })

  it.each(templateIds)('%s is written in Chinese punctuation', (id) => {
    expect(templates['zh-CN'][id]).not.toMatch(/\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u)
  })

  it('use every placeholder that there is', () => {
    const used = templateIds.flatMap((id) => placeholdersOf(partsOf(templates.en[id])))
    expect(new Set(used)).toEqual(new Set(placeholderIds))
  })

  it('are known by their own names only', () => {
    expect(isTemplate('verification')).toBe(true)
    expect(isTemplate('constructor')).toBe(false)
  })
})

describe('what a placeholder is filled with', () => {
  it.each<[PlaceholderId, string, string]>([
    ['supplier', 'Harbour Peak Metalware Co., Ltd.', 'record'],
    ['product', 'Steel bottle', 'specification'],
    ['quantity', '1,000 pieces', 'specification'],
    ['dimensions', 'Height 220 mm ± 0.5 mm', 'specification'],
    ['target-price', 'USD 2.90 per piece', 'specification'],
    ['incoterm', 'FCA Yiwu', 'specification'],
    ['delivery-term', 'FOB Ningbo', 'quote'],
    ['price', 'USD 3.10 per piece', 'quote'],
    ['sample-cost', 'USD 45', 'quote'],
    ['moq', '1 piece', 'listing'],
    ['lead-time', '30 days', 'quote'],
    ['valid-until', '31 December 2026', 'quote'],
    ['payment', '30% after the contract is signed; 70% 30 days after the goods are received', 'payment'],
    ['questions', '1. Why late?', 'flags'],
    [
      'differences',
      '1. yearEstablished: “2014” (profile, 3 May 2026); “2019” (product, 4 May 2026)',
      'pages',
    ],
    ['received-on', '20 November 2026', 'assurance'],
    ['dispute-until', '20 December 2026', 'assurance'],
    ['reply-by', '28 November 2026', 'calendar'],
    ['my-name', 'Ann Moss', 'typed'],
  ])('%s is “%s”, from the %s', (id, text, from) => {
    expect(valueOf(id, full)).toEqual({ text, from })
  })

  it.each<[PlaceholderId, string]>([
    ['quantity', '1,000件'],
    ['target-price', 'USD 2.90/件'],
    ['payment', '合同签订后付30%；收货后30天付70%'],
    ['lead-time', '30天'],
    ['valid-until', '2026年12月31日'],
    ['differences', '1. yearEstablished：“2014”（profile，2026年5月3日）；“2019”（product，2026年5月4日）'],
  ])('%s is %s in Chinese', (id, text) => expect(valueOf(id, full, 'zh-CN')?.text).toBe(text))

  it('falls back from the sheet to the order, and to the next source that holds something', () => {
    const { specification, ...rest } = full
    expect(valueOf('quantity', rest)).toEqual({ text: '500 pieces', from: 'order' })
    expect(valueOf('product', { ...full, specification: { ...emptySpecification, product: ' ' } })).toEqual({
      text: 'Steel bottle, 500 ml',
      from: 'quote',
    })
    expect(specification?.quantity).toBe('1000')
  })

  it('names every price where none is for the quantity', () => {
    const few = { ...full, specification: { ...emptySpecification, quantity: '10' } }
    expect(valueOf('price', few)?.text).toBe(
      '100 pieces: USD 3.60 per piece; 1,000 pieces: USD 3.10 per piece',
    )
  })

  it('is what was typed, before all else', () => {
    const typed = { ...full, typed: { supplier: 'Mr Wu' } }
    expect(valueOf('supplier', typed)).toEqual({ text: 'Mr Wu', from: 'typed' })
  })

  it('takes nothing from a blank', () => {
    expect(valueOf('supplier', { ...full, typed: { supplier: ' \u200b\n' } })?.from).toBe('record')
  })

  it.each(['not a day', '2026-13-40', ''])('has no day out of “%s”', (neededOn) => {
    const milestones = { neededOn, method: 'air', sampleRounds: '1' } as const
    expect(valueOf('needed-on', { ...full, plan: { milestones } })).toBeUndefined()
  })

  it.each(placeholderIds)('stays open where nobody knows %s', (id) => {
    if (id === 'reply-by') return
    expect(valueOf(id, nothing)).toBeUndefined()
    const [segment] = renderMessage([{ placeholder: id }], new Map(), () => 'label')
    expect(segment).toEqual({ kind: 'open', text: '[label]', placeholder: id })
  })

  it('has sources named once each', () => {
    for (const sources of Object.values(fills)) {
      const names = sources.map(({ from }) => from)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('whole messages', () => {
  it.each(messageLanguages)('say nothing undefined in %s, whatever is known', (language) => {
    for (const id of templateIds) {
      const parts = partsOf(templates[language][id])
      for (const sources of [nothing, full]) {
        const values = messageValues(placeholdersOf(parts), sources, sayIn(language))
        const said = new Map([...values].map(([name, { text }]) => [name, text]))
        const text = messageText(renderMessage(parts, said, (name) => name))
        expect(text).not.toMatch(/undefined|null|NaN|\{|\}/)
      }
    }
  })
})
