import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagIds } from '@/lib/risk/flag-ids.ts'
import { diligenceCheckIds } from '../diligence/checklist.ts'
import { stagePresets, type PaymentTerms } from '../payment/payment-terms.ts'
import { levels, riskKind, riskKindIds } from './risk-kinds.ts'
import { riskGrade } from './risk-grade.ts'
import {
  riskEntriesSchema,
  riskLines,
  riskProblems,
  withoutRisk,
  withRisk,
  type RiskEntry,
} from './risk-register.ts'
import { suggestRisks, type RiskFindings } from './suggest-risks.ts'

const terms = (preset: keyof typeof stagePresets, change: Partial<PaymentTerms> = {}): PaymentTerms => ({
  stages: [...stagePresets[preset]],
  route: 'trade-assurance',
  beneficiary: 'same-company',
  ...change,
})
const nothing: RiskFindings = {
  flags: [],
  checks: [],
  payment: terms('30-70-inspection'),
  isInspectionPlanned: true,
}
const suggested = (findings: Partial<RiskFindings>) =>
  suggestRisks({ ...nothing, ...findings }).map(({ kind, likelihood }) => `${kind} ${likelihood}`)

describe('the table of risks', () => {
  it.each(flagIds)('%s points to one risk', (flag) => {
    expect(riskKindIds.filter((kind) => riskKind(kind).flags?.includes(flag))).toHaveLength(1)
  })

  it.each(diligenceCheckIds)('%s points to one risk', (check) => {
    expect(riskKindIds.filter((kind) => riskKind(kind).checks?.includes(check))).toHaveLength(1)
  })

  it('counts as open only what it counts as failed', () => {
    for (const kind of riskKindIds) {
      const { checks = [], open = [] } = riskKind(kind)
      expect(checks).toEqual(expect.arrayContaining([...open]))
    }
  })
})

describe('a suggestion', () => {
  it.each<[string, Partial<RiskFindings>, string[]]>([
    ['nothing', {}, []],
    ['a critical flag', { flags: [{ id: 'F16', severity: 'critical' }] }, ['other-company high']],
    ['an explained flag', { flags: [{ id: 'F16', severity: 'critical', answer: 'explained' }] }, []],
    ['a confirmed flag', { flags: [{ id: 'F08', severity: 'warning', answer: 'confirmed' }] }, ['late high']],
    ['a failed check', { checks: [{ check: 'sample-measured', outcome: 'failed' }] }, ['unlike-sample high']],
    ['a concern', { checks: [{ check: 'rights-agreed', outcome: 'concern' }] }, ['rights-of-others medium']],
    ['an open check that matters', { checks: [{ check: 'sample-sealed' }] }, ['unlike-sample low']],
    ['another open check', { checks: [{ check: 'tariff-found' }] }, []],
    ['a check that does not apply', { checks: [{ check: 'sample-sealed', outcome: 'not-applicable' }] }, []],
    ['all paid in advance', { payment: terms('all-upfront') }, ['nothing-held-back medium']],
    [
      'a personal account',
      { payment: terms('30-70-inspection', { beneficiary: 'personal' }) },
      ['money-misdirected high'],
    ],
    ['no inspection', { payment: undefined, isInspectionPlanned: false }, ['defects-found-late medium']],
    ['a payment that waits for one', { isInspectionPlanned: false }, []],
  ])('comes from %s', (_, findings, expected) => {
    expect(suggested(findings)).toEqual(expected)
  })

  it('takes the gravest of its reasons and names them all', () => {
    const [risk] = suggestRisks({
      ...nothing,
      flags: [
        { id: 'F25', severity: 'info' },
        { id: 'F17', severity: 'warning' },
      ],
      checks: [{ check: 'licence-registered', outcome: 'failed' }],
    })
    expect(risk).toEqual({
      kind: 'other-company',
      likelihood: 'high',
      effect: 'high',
      reasons: [
        { kind: 'check', check: 'licence-registered', outcome: 'failed' },
        { kind: 'flag', id: 'F17' },
        { kind: 'flag', id: 'F25' },
      ],
    })
  })
})

const late = suggestRisks({ ...nothing, flags: [{ id: 'F08', severity: 'warning' }] })

describe('a register', () => {
  it('shows a suggestion until it is touched, and fills what was left as it was', () => {
    expect(riskLines([], late)).toMatchObject([
      { id: 'late', likelihood: 'medium', effect: 'medium', isDone: false },
    ])
    const entries = withRisk([], 'late', { measure: 'Ship in two lots.', owner: 'Ana' })
    expect(riskLines(entries, late)).toMatchObject([
      { id: 'late', measure: 'Ship in two lots.', owner: 'Ana', likelihood: 'medium' },
    ])
    expect(riskLines(entries, late)[0]).not.toHaveProperty('risk')
  })

  it('keeps what the buyer emptied empty', () => {
    expect(riskLines(withRisk([], 'late', { risk: '' }), late)[0]?.risk).toBe('')
  })

  it('keeps a touched risk that nothing points to any more, and drops an untouched one', () => {
    const entries = withRisk([], 'late', { likelihood: 'high' })
    expect(riskLines(entries, [])).toMatchObject([{ id: 'late', likelihood: 'high', reasons: [] }])
    expect(riskLines([], [])).toEqual([])
  })

  it('does not bring a dismissed risk back, but one of the buyer is gone', () => {
    const own = withRisk([], 'own-1', { risk: 'The port may close.' })
    expect(riskLines(withoutRisk(own, 'own-1'), late).map(({ id }) => id)).toEqual(['late'])
    const dismissed = withoutRisk(withRisk(own, 'late', { owner: 'Ana' }), 'late')
    expect(riskLines(dismissed, late).map(({ id }) => id)).toEqual(['own-1'])
  })

  const entry = fc.record(
    {
      id: fc.constantFrom(...riskKindIds, 'own-1', 'own-2'),
      risk: fc.string(),
      measure: fc.string(),
      likelihood: fc.constantFrom(...levels),
      effect: fc.constantFrom(...levels),
      owner: fc.string(),
      due: fc.string({ maxLength: 40 }),
      done: fc.boolean(),
      dismissed: fc.boolean(),
    },
    { requiredKeys: ['id'] },
  )
  const entries = fc.uniqueArray(entry, { selector: ({ id }) => id }) as fc.Arbitrary<RiskEntry[]>
  const flags = fc
    .subarray([...flagIds])
    .map((ids) => ids.map((id) => ({ id, severity: 'warning' as const })))

  it('never overwrites what the buyer said, whatever is suggested', () => {
    const result = fc.check(
      fc.property(entries, flags, (said, raised) => {
        const lines = riskLines(said, suggestRisks({ ...nothing, flags: raised }))
        return said.every((one) => {
          const line = lines.find(({ id }) => id === one.id)
          if (one.dismissed) return line === undefined
          return (
            line !== undefined &&
            line.risk === one.risk &&
            line.measure === one.measure &&
            line.owner === (one.owner ?? '') &&
            line.due === (one.due ?? '') &&
            (one.likelihood === undefined || line.likelihood === one.likelihood) &&
            (one.effect === undefined || line.effect === one.effect)
          )
        })
      }),
    )
    expect(result).toMatchObject({ failed: false })
  })

  it('changes one line and no other, and stays a document', () => {
    const result = fc.check(
      fc.property(entries, fc.constantFrom(...riskKindIds, 'own-1'), (said, id) => {
        const changed = withRisk(said, id, { owner: 'Ana' })
        const others = (list: RiskEntry[]) => list.filter((one) => one.id !== id)
        return (
          riskEntriesSchema.safeParse(changed).success &&
          JSON.stringify(others(changed)) === JSON.stringify(others(said)) &&
          changed.find((one) => one.id === id)?.owner === 'Ana'
        )
      }),
    )
    expect(result).toMatchObject({ failed: false })
  })
})

describe('a line of the register', () => {
  it.each([
    ['low', 'low', 'low'],
    ['medium', 'low', 'low'],
    ['medium', 'medium', 'medium'],
    ['high', 'low', 'medium'],
    ['medium', 'high', 'high'],
    ['high', 'high', 'high'],
    ['high', undefined, undefined],
  ] as const)('of likelihood %s and effect %s is %s', (likelihood, effect, grade) => {
    expect(riskGrade({ likelihood, effect })).toBe(grade)
    expect(riskGrade({ likelihood: effect, effect: likelihood })).toBe(grade)
  })

  it('says where its day is none', () => {
    expect(
      riskProblems([
        { id: 'late', due: '2026-02-30' },
        { id: 'own', due: '' },
      ]),
    ).toEqual([{ path: 'risks.late.due', code: 'not-a-day' }])
  })
})
