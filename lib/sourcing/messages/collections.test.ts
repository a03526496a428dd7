import { describe, expect, it } from 'vitest'
import { badMessages } from './cases/bad-messages.ts'
import { harbourPeak, type BadMessage } from './cases/bad-message.ts'
import { fillTemplates } from './cases/fill-templates.ts'
import { heldOutBadMessages } from './cases/held-out-bad-messages.ts'
import { heldOutOrdinaryTemplates } from './cases/held-out-ordinary-templates.ts'
import { laterBadMessages } from './cases/later-bad-messages.ts'
import { laterOrdinaryTemplates } from './cases/later-ordinary-templates.ts'
import { ordinaryTemplates } from './cases/ordinary-templates.ts'
import { checkMessage } from './check-message.ts'

const supplier = { ...harbourPeak, names: [...(harbourPeak.names ?? []), '宁波港峰金属制品有限公司'] }

const alarmsIn = (messages: string[]) =>
  messages.flatMap((message) =>
    checkMessage(message, supplier).findings.map(({ code, severity, ranges }) => {
      const words = ranges.map(({ start, end }) => message.slice(start, end))
      return { severity, told: `${code}: ${words.join(' | ')} in ${message}` }
    }),
  )

const missedOf = (messages: BadMessage[]) =>
  messages
    .filter(({ text, finds, knows = {} }) => {
      const codes = checkMessage(text, knows).findings.map(({ code }) => code)
      return !finds.some((code) => codes.includes(code))
    })
    .map(({ text, finds }) => `${finds.join(' or ')}: ${text}`)

describe('200 ordinary messages of English, Chinese and Spanish templates', () => {
  const messages = [
    ...fillTemplates(ordinaryTemplates, 134, 5),
    ...fillTemplates(heldOutOrdinaryTemplates, 66, 9),
  ]

  it('are 200, all different', () => {
    expect(new Set(messages).size).toBe(200)
  })

  it('raise at most one false alarm, and none that is critical', () => {
    const alarms = alarmsIn(messages)
    expect(alarms.slice(1)).toEqual([])
    expect(alarms.filter(({ severity }) => severity === 'critical')).toEqual([])
  })

  it('and 28 later ones of other templates raise none', () => {
    expect(alarmsIn(fillTemplates(laterOrdinaryTemplates, 28, 9))).toEqual([])
  })
})

describe('100 invented bad messages', () => {
  const messages = [...badMessages, ...heldOutBadMessages]

  it('are 100, all different', () => {
    expect(new Set(messages.map(({ text }) => text)).size).toBe(100)
  })

  it('are found, at least 95 of them', () => {
    expect(missedOf(messages).slice(5)).toEqual([])
  })

  it('and so are nine in ten of the later ones', () => {
    expect(missedOf(laterBadMessages).slice(Math.floor(laterBadMessages.length / 10))).toEqual([])
  })
})
