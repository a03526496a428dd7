import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attachment } from '@/lib/core/attachment.ts'
import { addDays, dayOf } from '../day.ts'
import { stagePresets } from '../payment/payment-terms.ts'
import { usualAssuranceRules } from '../payment/trade-assurance.ts'
import { disputeDocumentSchema, withEvidence } from './dispute-document.ts'
import { disputeFile } from './dispute-file.ts'
import type { DisputeSources } from './dispute-sources.ts'
import { evidenceKinds } from './evidence.ts'

const today = '2026-11-22'
const noon = (day: string) => new Date(`${day}T12:00:00`).getTime()
const empty: DisputeSources = { dispute: { evidence: [] }, plan: {}, steps: [], notes: [], attachments: [] }
const received = (confirmedOn: string): DisputeSources['plan'] => ({
  assurance: { rules: usualAssuranceRules, confirmedOn, done: [] },
})
const attached = (part: string): Attachment => ({
  id: part,
  supplierId: 's',
  about: { table: 'plans', id: 'dispute s', part },
  name: `${part}.png`,
  type: 'image/png',
  size: 3,
  addedAt: noon('2026-11-20'),
})
const itemOf = (sources: Partial<DisputeSources>, kind: string) =>
  disputeFile({ ...empty, ...sources }, today).evidence.find((item) => item.kind === kind)

/** Days left so many days after receipt. */
function daysLeft(after: number): number {
  const { time } = disputeFile({ ...empty, plan: received(today) }, addDays(today, after))
  return time?.ok ? time.value.daysLeft : Number.NaN
}

describe('the time of a dispute', () => {
  it('has not begun while receipt is not confirmed', () => {
    expect(disputeFile(empty, today)).not.toHaveProperty('time')
  })

  it.each([
    ['2026-11-22', 31, '2026-12-22'],
    ['2026-10-24', 2, '2026-11-23'],
    ['2026-10-23', 1, '2026-11-22'],
    ['2026-10-22', 0, '2026-11-21'],
    ['2020-01-01', 0, '2020-01-31'],
  ])('of receipt on %s leaves %i days, until %s', (confirmedOn, left, lastDay) => {
    const { time } = disputeFile({ ...empty, plan: received(confirmedOn) }, today)
    expect(time).toMatchObject({ ok: true, value: { daysLeft: left, lastDay } })
  })

  it('is never below zero, and falls by one from day to day', () => {
    const result = fc.check(
      fc.property(fc.integer({ min: 0, max: 4000 }), (after) => daysLeft(after) === Math.max(31 - after, 0)),
    )
    expect(result).toMatchObject({ failed: false })
  })

  it.each(['2026-11-23', '31.10.2026'])('cannot be counted from %s, and says why', (confirmedOn) => {
    expect(disputeFile({ ...empty, plan: received(confirmedOn) }, today).time).toMatchObject({ ok: false })
  })
})

describe('the evidence', () => {
  it('is missing to begin with, but for what need not be', () => {
    const { evidence, missing } = disputeFile(empty, today)
    expect(evidence.map(({ kind }) => kind)).toEqual(evidenceKinds)
    expect(evidence.every(({ state }) => state === 'missing')).toBe(true)
    expect(evidenceKinds.filter((kind) => !missing.includes(kind))).toEqual([
      'inspection-report',
      'test-report',
    ])
  })

  it('is there where the buyer says so, or a file is', () => {
    const dispute = withEvidence(empty.dispute, 'chat-record', { isThere: true, note: 'Exported on Monday' })
    expect(itemOf({ dispute }, 'chat-record')).toMatchObject({ state: 'there', note: 'Exported on Monday' })
    const attachments = [attached('defect-photos'), attached('sample-approved')]
    expect(itemOf({ attachments }, 'defect-photos')).toMatchObject({
      state: 'there',
      files: [{ name: 'defect-photos.png' }],
    })
    expect(itemOf({ attachments }, 'approved-sample')?.files.map(({ name }) => name)).toEqual([
      'sample-approved.png',
    ])
    expect(disputeFile({ ...empty, dispute, attachments }, today).missing).not.toContain('chat-record')
  })

  it('has a lead where a check or the plan says something of it', () => {
    const plan: DisputeSources['plan'] = {
      diligence: {
        results: [
          { check: 'sample-approved', outcome: 'passed', on: '2026-05-02' },
          { check: 'rights-agreed', outcome: 'not-applicable', on: '2026-05-02' },
        ],
      },
      payment: { stages: [], route: 'trade-assurance', beneficiary: 'unknown' },
    }
    expect(itemOf({ plan }, 'approved-sample')).toMatchObject({
      state: 'lead',
      checks: [{ check: 'sample-approved' }],
    })
    expect(itemOf({ plan }, 'payment-proof')).toMatchObject({ state: 'lead', plan: 'payment' })
    expect(itemOf({ plan }, 'contract')).toMatchObject({ state: 'missing' })
    expect(disputeFile({ ...empty, plan }, today).missing).toContain('approved-sample')
  })

  it('keeps one entry a kind and what was said before', () => {
    const once = withEvidence(empty.dispute, 'contract', { note: 'PI 14' })
    const twice = withEvidence(once, 'contract', { isThere: true })
    expect(twice.evidence).toEqual([{ kind: 'contract', note: 'PI 14', isThere: true }])
    const doubled = { evidence: [...twice.evidence, ...twice.evidence] }
    expect(disputeDocumentSchema.safeParse(doubled).success).toBe(false)
  })

  it('says what is wrong with a day', () => {
    const dispute = {
      toldOn: '2026-11-23',
      openedOn: 'soon',
      evidence: [{ kind: 'contract' as const, on: '2026-02-30' }],
    }
    expect(
      disputeFile({ ...empty, dispute }, today).problems.map(({ path, code }) => `${path}: ${code}`),
    ).toEqual(['toldOn: in-the-future', 'openedOn: not-a-day', 'evidence.contract: not-a-day'])
  })
})

describe('the timeline', () => {
  const sources: DisputeSources = {
    dispute: {
      toldOn: '2026-11-10',
      evidence: [{ kind: 'defect-photos', on: '2026-11-08', note: '14 of 80 scratched' }],
    },
    plan: {
      ...received('2026-11-07'),
      diligence: {
        results: [{ check: 'sample-approved', outcome: 'passed', on: '2026-05-02', note: 'Two pieces' }],
      },
      payment: {
        stages: [...stagePresets['30-70-inspection']],
        route: 'trade-assurance',
        beneficiary: 'same-company',
      },
      milestones: {
        neededOn: '2026-11-01',
        method: 'sea-lcl',
        sampleRounds: '0',
        contractDays: '7',
        productionDays: '30',
        inspectionDays: '5',
        transitDays: '28',
        clearanceDays: '5',
      },
    },
    steps: [
      {
        id: 'o',
        page: 'product',
        at: noon('2026-04-01'),
        items: [{ kind: 'detail', detail: 'certificates' }],
      },
      { id: 'p', page: 'product', at: noon('2026-04-02'), items: [] },
    ],
    notes: [
      { id: 'n', supplierId: 's', text: 'Promised a refund.', createdAt: noon('2026-11-12'), updatedAt: 0 },
    ],
    attachments: [attached('defect-photos')],
  }

  it('puts memory, checks, plan and the buyer’s days into one order', () => {
    const { events } = disputeFile(sources, today)
    expect(events.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2026-04-01 observed',
      '2026-05-02 check',
      '2026-08-25 step',
      '2026-08-25 payment',
      '2026-09-24 step',
      '2026-09-29 step',
      '2026-09-29 payment',
      '2026-10-27 step',
      '2026-11-01 step',
      '2026-11-07 received',
      '2026-11-08 evidence',
      '2026-11-10 told',
      '2026-11-12 note',
      '2026-11-20 file',
      '2026-12-07 last-day',
    ])
  })

  it('counts moments by the days of the machine', () => {
    const late = new Date(2026, 10, 12, 23, 59).getTime()
    const early = new Date(2026, 10, 13, 0, 1).getTime()
    const notes = [late, early].map((createdAt) => ({
      id: 'n',
      supplierId: 's',
      text: '',
      createdAt,
      updatedAt: 0,
    }))
    expect(disputeFile({ ...empty, notes }, today).events.map(({ on }) => on)).toEqual([
      dayOf(late),
      addDays(dayOf(late), 1),
    ])
  })

  it('leaves out days that are none, whatever was typed', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2026-02-30', '2026-11-05', ''))
    const result = fc.check(
      fc.property(text, text, (toldOn, on) => {
        const dispute = { toldOn, evidence: [{ kind: 'contract' as const, on }] }
        const { events } = disputeFile({ ...empty, dispute }, today)
        return events.every((event) => /^\d{4}-\d{2}-\d{2}$/.test(event.on) && event.on !== '2026-02-30')
      }),
    )
    expect(result).toMatchObject({ failed: false })
  })
})
