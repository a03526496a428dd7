import { describe, expect, it } from 'vitest'
import { badMessages } from './cases/bad-messages.ts'
import { blindBadMessages } from './cases/blind-bad-messages.ts'
import { blindOrdinaryMessages } from './cases/blind-ordinary-messages.ts'
import { harbourPeak, type BadMessage } from './cases/bad-message.ts'
import { fillTemplates } from './cases/fill-templates.ts'
import { heldOutBadMessages } from './cases/held-out-bad-messages.ts'
import { heldOutOrdinaryTemplates } from './cases/held-out-ordinary-templates.ts'
import { honestMessages } from './cases/honest-messages.ts'
import { indirectBadMessages } from './cases/indirect-bad-messages.ts'
import { indirectOrdinaryMessages } from './cases/indirect-ordinary-messages.ts'
import { laterBadMessages } from './cases/later-bad-messages.ts'
import { laterOrdinaryTemplates } from './cases/later-ordinary-templates.ts'
import { ordinaryTemplates } from './cases/ordinary-templates.ts'
import { sealedBadMessages } from './cases/sealed-bad-messages.ts'
import { sealedOrdinaryMessages } from './cases/sealed-ordinary-messages.ts'
import { checkMessage } from './check-message.ts'

const supplier = { ...harbourPeak, names: [...(harbourPeak.names ?? []), '宁波港峰金属制品有限公司'] }

const findingsOf = (text: string) => checkMessage(text, {}).findings

const alarmsIn = (messages: string[]) =>
  messages.flatMap((message) =>
    checkMessage(message, supplier).findings.map(({ code, severity, ranges }) => {
      const words = ranges.map(({ start, end }) => message.slice(start, end))
      return { severity, told: `${code}: ${words.join(' | ')} in ${message}` }
    }),
  )

const missedOf = (messages: readonly BadMessage[]) =>
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

describe('189 messages of honest suppliers that name what bad ones name', () => {
  const alarms = honestMessages.flatMap((text) =>
    checkMessage(text, {}).findings.map(({ code, severity }) => ({ severity, told: `${code}: ${text}` })),
  )

  it('raise no more than one alarm, and none that is critical', () => {
    expect(honestMessages).toHaveLength(189)
    expect(alarms.slice(1)).toEqual([])
    expect(alarms.filter(({ severity }) => severity === 'critical')).toEqual([])
  })
})

/** The ordinary ones in which something was found, and those of them in which it was grave. */
function alarmsOf(ordinary: readonly string[]): { alarms: number; critical: number } {
  const found = ordinary.map(findingsOf).filter((findings) => findings.length > 0)
  const grave = found.filter(([gravest]) => gravest?.severity === 'critical')
  return { alarms: found.length, critical: grave.length }
}

describe('messages written by somebody who had not seen the rules', () => {
  it('are missed and raise alarms no more than they did, where they were read since', () => {
    expect([blindBadMessages.length, blindOrdinaryMessages.length]).toEqual([150, 250])
    expect(missedOf(blindBadMessages).slice(8)).toEqual([])
    const { alarms, critical } = alarmsOf(blindOrdinaryMessages)
    expect(alarms).toBeLessThanOrEqual(2)
    expect(critical).toBeLessThanOrEqual(1)
  })

  /** What they are about has no code of ours: any finding counts. */
  it.each([
    {
      collection: 'read since',
      bad: indirectBadMessages,
      ordinary: indirectOrdinaryMessages,
      most: { missed: 1, alarms: 0, critical: 0 },
    },
    {
      collection: 'sealed, the honest measure as long as nobody tunes on it',
      bad: sealedBadMessages,
      ordinary: sealedOrdinaryMessages,
      most: { missed: 31, alarms: 5, critical: 3 },
    },
  ])('are so where they say it indirectly: $collection', ({ bad, ordinary, most }) => {
    const { alarms, critical } = alarmsOf(ordinary)
    expect([bad.length, ordinary.length]).toEqual([60, 90])
    expect(bad.filter((text) => findingsOf(text).length === 0).length).toBeLessThanOrEqual(most.missed)
    expect(alarms).toBeLessThanOrEqual(most.alarms)
    expect(critical).toBeLessThanOrEqual(most.critical)
  })
})
