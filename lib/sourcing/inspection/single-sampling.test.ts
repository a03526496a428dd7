import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLetter, codeLetters, inspectionLevels } from './code-letters.ts'
import { contractClauses, inspectionPlan, usualInspection, type InspectionDraft } from './inspection-plan.ts'
import {
  aqls,
  severities,
  singleSamplingPlan,
  type InspectionSeverity,
  type SamplingPlan,
} from './single-sampling.ts'
import { guideShareOf, inspectionAdvice } from './when-to-inspect.ts'

/**
 * MIL-STD-105E, Table II-A, columns 0.010 to 10: letter, sample size, acceptance numbers; ^ and v are the arrows.
 * Typed row by row, apart from the code, which knows the diagonals only.
 */
const normal105E = `
A 2    v v v v v v v v v v v v v v 0 v
B 3    v v v v v v v v v v v v v 0 ^ v
C 5    v v v v v v v v v v v v 0 ^ v 1
D 8    v v v v v v v v v v v 0 ^ v 1 2
E 13   v v v v v v v v v v 0 ^ v 1 2 3
F 20   v v v v v v v v v 0 ^ v 1 2 3 5
G 32   v v v v v v v v 0 ^ v 1 2 3 5 7
H 50   v v v v v v v 0 ^ v 1 2 3 5 7 10
J 80   v v v v v v 0 ^ v 1 2 3 5 7 10 14
K 125  v v v v v 0 ^ v 1 2 3 5 7 10 14 21
L 200  v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^
M 315  v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^
N 500  v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^
P 800  v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^
Q 1250 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^
R 2000 ^ ^ 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^
`

/** MIL-STD-105E, Table II-B. */
const tightened105E = `
A 2    v v v v v v v v v v v v v v v 0
B 3    v v v v v v v v v v v v v v 0 v
C 5    v v v v v v v v v v v v v 0 v v
D 8    v v v v v v v v v v v v 0 v v 1
E 13   v v v v v v v v v v v 0 v v 1 2
F 20   v v v v v v v v v v 0 v v 1 2 3
G 32   v v v v v v v v v 0 v v 1 2 3 5
H 50   v v v v v v v v 0 v v 1 2 3 5 8
J 80   v v v v v v v 0 v v 1 2 3 5 8 12
K 125  v v v v v v 0 v v 1 2 3 5 8 12 18
L 200  v v v v v 0 v v 1 2 3 5 8 12 18 ^
M 315  v v v v 0 v v 1 2 3 5 8 12 18 ^ ^
N 500  v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^
P 800  v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^
Q 1250 v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^
R 2000 0 ^ v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^
S 3150 ^ ^ 1 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
`

interface Row {
  letter: string
  sampleSize: number
  cells: string[]
}

function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [letter = '', sampleSize, ...cells] = line.split(/\s+/)
      return { letter, sampleSize: Number(sampleSize), cells }
    })
}

function printedPlan(rows: Row[], start: number, column: number) {
  const arrow = rows[start]?.cells[column]
  const step = arrow === '^' ? -1 : 1
  let row = start
  while (/[v^]/.test(rows[row]?.cells[column] ?? '')) row += step
  const { letter, sampleSize, cells } = rows[row] ?? { letter: '', sampleSize: 0, cells: [] }
  return { letter, sampleSize, accept: Number(cells[column]), reject: Number(cells[column]) + 1 }
}

describe.each<[InspectionSeverity, string]>([
  ['normal', normal105E],
  ['tightened', tightened105E],
])('%s inspection agrees with MIL-STD-105E', (severity, table) => {
  const rows = rowsOf(table)
  const ordinary = rows.filter(({ letter }) => letter !== 'S')

  it.each(ordinary.map(({ letter }, row) => [letter, row] as const))('at letter %s', (letter, row) => {
    const plans = aqls.map((aql) => singleSamplingPlan(letter, aql, severity))
    expect(plans).toEqual(aqls.map((_, column) => printedPlan(rows, row, column)))
  })
})

it('leads from R to the sample of S under tightened inspection at 0.025 alone', () => {
  expect(singleSamplingPlan('R', '0.025', 'tightened')).toEqual({
    letter: 'S',
    sampleSize: 3150,
    accept: 1,
    reject: 2,
  })
})

/** Binomial: the chance that a lot with this share of nonconforming items passes. */
function chanceOfAcceptance({ sampleSize, accept }: SamplingPlan, share: number): number {
  let term = (1 - share) ** sampleSize
  let chance = term
  for (let found = 1; found <= accept; found++) {
    term *= ((sampleSize - found + 1) / found) * (share / (1 - share))
    chance += term
  }
  return chance
}

describe('plans', () => {
  const plans = severities.flatMap((severity) =>
    codeLetters
      .slice(0, -1)
      .flatMap((letter) => aqls.map((aql) => singleSamplingPlan(letter, aql, severity))),
  )

  it('always reject one more than they accept, and never accept all of a sample', () => {
    expect(plans.filter(({ accept, reject }) => reject !== accept + 1)).toEqual([])
    expect(plans.filter(({ accept, sampleSize }) => accept >= sampleSize)).toEqual([])
  })

  it.each(aqls)('accept fewer lots of exactly AQL %s under tightened inspection', (aql) => {
    const chances = codeLetters.slice(0, -1).map((letter) => {
      const [normal, tightened] = (['normal', 'tightened'] as const).map((severity) =>
        chanceOfAcceptance(singleSamplingPlan(letter, aql, severity), Number(aql) / 100),
      )
      return { letter, milder: (tightened ?? 1) > (normal ?? 0) + 1e-9 }
    })
    expect(chances.filter(({ milder }) => milder)).toEqual([])
  })
})

describe('code letters', () => {
  it.each([
    [1, 'II', 'A'],
    [8, 'II', 'A'],
    [9, 'II', 'B'],
    [1200, 'II', 'J'],
    [1201, 'II', 'K'],
    [4000, 'I', 'J'],
    [4000, 'II', 'L'],
    [4000, 'III', 'M'],
    [35_000, 'S-4', 'H'],
    [500_001, 'III', 'R'],
    [500_001, 'S-1', 'D'],
  ] as const)('of %i at %s is %s', (lot, level, letter) => {
    expect(codeLetter(lot, level)).toBe(letter)
  })

  it.each(inspectionLevels)('never fall as the lot grows at %s', (level) => {
    const lots = [2, 9, 16, 26, 51, 91, 151, 281, 501, 1201, 3201, 10_001, 35_001, 150_001, 500_001]
    const letters = lots.map((lot) => codeLetters.indexOf(codeLetter(lot, level)))
    expect(letters).toEqual(letters.toSorted((one, other) => one - other))
  })
})

const drafts: fc.Arbitrary<InspectionDraft> = fc.record({
  lotSize: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  level: fc.constantFrom(...inspectionLevels),
  severity: fc.constantFrom(...severities),
  major: fc.constantFrom(...aqls),
  minor: fc.constantFrom(...aqls),
  isolated: fc.boolean(),
})

function planOf(draft: InspectionDraft) {
  const outcome = inspectionPlan(draft)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

describe('a plan for a lot', () => {
  it('takes the usual sample of 4000', () => {
    expect(planOf({ ...usualInspection, lotSize: '4000' })).toMatchObject({
      letter: 'L',
      critical: { sampleSize: 200, accept: 0, reject: 1 },
      major: { sampleSize: 200, accept: 10, reject: 11 },
      minor: { sampleSize: 200, accept: 14, reject: 15 },
      notes: [],
    })
  })

  it('changes the sample size with an arrow', () => {
    const plan = planOf({ ...usualInspection, lotSize: '1000', major: '0.25', minor: '0.40' })
    expect(plan.letter).toBe('J')
    expect(plan.major).toMatchObject({ letter: 'H', sampleSize: 50, accept: 0 })
    expect(plan.minor).toMatchObject({ letter: 'K', sampleSize: 125, accept: 1 })
    expect(plan.critical.sampleSize).toBe(125)
  })

  it('inspects all where the sample reaches the lot', () => {
    const plan = planOf({ ...usualInspection, lotSize: '40', major: '0.10' })
    expect(plan.major).toMatchObject({ sampleSize: 40, inspectAll: true, accept: 0 })
    expect(plan.notes).toEqual(['all-inspected'])
    expect(contractClauses(plan).map(({ code }) => code)).toContain('all')
  })

  it('inspects all where the sample equals the lot', () => {
    const plan = planOf({ ...usualInspection, lotSize: '2', major: '6.5' })
    expect(plan.major).toMatchObject({ letter: 'A', sampleSize: 2, inspectAll: true })
  })

  it('stays on normal for a single order, and says so', () => {
    const plan = planOf({ ...usualInspection, lotSize: '4000', severity: 'reduced' })
    expect(plan).toMatchObject({ severity: 'normal', notes: ['isolated-stays-normal'] })
    const series = planOf({ ...usualInspection, lotSize: '4000', severity: 'reduced', isolated: false })
    expect(series).toMatchObject({ severity: 'reduced', notes: ['reduced-is-reconstructed'] })
    expect(series.major).toMatchObject({ sampleSize: 80, accept: 6 })
  })

  it('never takes less of a larger lot, nor accepts less in it', () => {
    const result = fc.check(
      fc.property(drafts, fc.integer({ min: 1, max: 100_000 }), (draft, added) => {
        const small = planOf(draft)
        const large = planOf({ ...draft, lotSize: String(small.lotSize + added) })
        return (['critical', 'major', 'minor'] as const).every(
          (name) =>
            small[name].sampleSize <= large[name].sampleSize &&
            small[name].accept <= large[name].accept &&
            small[name].accept < small[name].reject &&
            small[name].sampleSize <= small.lotSize,
        )
      }),
      { numRuns: 2000 },
    )
    expect(result).toMatchObject({ failed: false })
  })

  it.each([
    ['0', 'zero'],
    ['', 'missing'],
    ['-5', 'negative'],
    ['2.5', 'not-whole'],
    ['1000000000000', 'too-large'],
  ])('refuses a lot of "%s": %s', (lotSize, code) => {
    expect(inspectionPlan({ ...usualInspection, lotSize })).toMatchObject({
      ok: false,
      problems: [{ path: 'lotSize', code }],
    })
  })

  it('is a contract clause by clause', () => {
    expect(contractClauses(planOf({ ...usualInspection, lotSize: '4000' }))).toMatchObject([
      {
        code: 'standard',
        values: { edition: 'ISO 2859-1:1999', level: 'II', severity: 'normal', lotSize: 4000 },
      },
      { code: 'critical', values: { sampleSize: 200 } },
      { code: 'major', values: { aql: '2.5', sampleSize: 200, accept: 10, reject: 11 } },
      { code: 'minor', values: { aql: '4.0', sampleSize: 200, accept: 14, reject: 15 } },
      { code: 'failed' },
      { code: 'timing' },
    ])
  })
})

describe('when to inspect, after the guides', () => {
  it.each([
    ['4999', 'optional', 'optional', false, '99.98', '249.95'],
    ['5000', 'for-new-or-complex', 'usual', false, '100', '250'],
    ['10000', 'for-new-or-complex', 'usual', true, '200', '500'],
  ])('an order of $%s', (value, during, before, backgroundCheck, min, max) => {
    const advice = inspectionAdvice(value)
    expect(advice).toMatchObject({ ok: true, value: { backgroundCheck, controlUsd: { min, max } } })
    expect(advice.ok && advice.value.stages.map((stage) => stage.advice)).toEqual([during, during, before])
  })

  it('has none for an order of nonsense', () => {
    expect(inspectionAdvice('much')).toEqual({
      ok: false,
      problems: [{ path: 'orderValueUsd', code: 'not-a-number' }],
    })
  })

  it('shows how a share differs from a sample: too few of a small lot, too many of a large one', () => {
    expect(guideShareOf(500)).toEqual({ min: 10, max: 25 })
    expect(planOf({ ...usualInspection, lotSize: '500' }).major.sampleSize).toBe(50)
    expect(guideShareOf(100_000)).toEqual({ min: 2000, max: 5000 })
    expect(planOf({ ...usualInspection, lotSize: '100000' }).major.sampleSize).toBeLessThan(2000)
  })
})
