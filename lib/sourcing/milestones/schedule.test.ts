import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDay } from '../day.ts'
import { freightMethods } from '../landed-cost/freight-guide.ts'
import { paymentStages } from '../payment/payment-stages.ts'
import { stagePresets } from '../payment/payment-terms.ts'
import { duePayments, reminders } from './due-dates.ts'
import { chineseNewYear, holidaysBetween } from './holidays.ts'
import { schedule, type Schedule, type ScheduleDraft } from './schedule.ts'

const today = '2026-11-22'
const draft: ScheduleDraft = {
  neededOn: '2027-06-30',
  method: 'sea-lcl',
  sampleRounds: '2',
  sampleDays: '14',
  contractDays: '7',
  productionDays: '30',
  inspectionDays: '5',
  transitDays: '28',
  clearanceDays: '5',
}

function planned(change: Partial<ScheduleDraft> = {}, on = today): Schedule {
  const outcome = schedule({ ...draft, ...change }, on)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

describe('days', () => {
  it.each([
    ['2026-02-30', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s exists: %s', (day, exists) => {
    expect(isDay(day)).toBe(exists)
  })

  it('are added and counted', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-10-01', '2027-01-01')).toBe(92)
  })
})

describe('holidays', () => {
  it.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-03'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
    [2035, '2035-02-08'],
    [2036, '2036-01-28'],
    [2037, '2037-02-15'],
    [2038, '2038-02-04'],
    [2039, '2039-01-24'],
    [2040, '2040-02-12'],
  ])('Chinese New Year of %i is %s', (year, day) => {
    expect(chineseNewYear(year)).toBe(day)
  })

  it('stand in a span only where they touch it', () => {
    expect(holidaysBetween('2027-03-01', '2027-09-30')).toEqual([])
    expect(holidaysBetween('2027-09-30', '2027-10-01').map(({ id }) => id)).toEqual(['golden-week'])
    expect(holidaysBetween('2026-12-01', '2027-12-31').map(({ id }) => id)).toEqual([
      'chinese-new-year',
      'golden-week',
    ])
  })
})

describe('a schedule', () => {
  it('counts back from the day of need', () => {
    expect(planned().steps.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      'samples 2027-03-19 2027-04-16',
      'contract 2027-04-16 2027-04-23',
      'production 2027-04-23 2027-05-23',
      'inspection 2027-05-23 2027-05-28',
      'transit 2027-05-28 2027-06-25',
      'clearance 2027-06-25 2027-06-30',
    ])
    expect(planned()).toMatchObject({ startBy: '2027-03-19', bookFreightBy: '2027-05-07', lateByDays: 0 })
  })

  it("takes the upper end of the guide's times for what is not entered", () => {
    const rough = planned({
      sampleDays: undefined,
      contractDays: '',
      productionDays: undefined,
      inspectionDays: undefined,
      transitDays: undefined,
      clearanceDays: undefined,
    })
    expect(rough.steps.map(({ days }) => days)).toEqual([28, 14, 42, 14, 30, 5])
  })

  it('marks the New Year in production, but not at sea', () => {
    const { steps } = planned({ neededOn: '2027-03-25' })
    expect(steps.find(({ id }) => id === 'production')).toMatchObject({
      from: '2027-01-16',
      to: '2027-02-15',
      holidays: [{ id: 'chinese-new-year', closedDays: 8, slowDays: 23 }],
    })
    const atSea = planned({ neededOn: '2027-02-20' }).steps.find(({ id }) => id === 'transit')
    expect(atSea).toMatchObject({ from: '2027-01-18', to: '2027-02-15', holidays: [] })
  })

  it('marks Golden Week', () => {
    const [production] = planned({ neededOn: '2027-11-20' }).steps.filter(({ id }) => id === 'production')
    expect(production?.holidays).toEqual([{ id: 'golden-week', closedDays: 7, slowDays: 7 }])
  })

  it('says how late it is to begin', () => {
    expect(planned({ neededOn: '2027-01-15' }).lateByDays).toBe(49)
  })

  it('leaves no gap and no overlap, whatever is entered', () => {
    const days = fc.option(fc.integer({ min: 0, max: 200 }).map(String), { nil: undefined })
    const drafts = fc.record({
      neededOn: fc.integer({ min: 0, max: 3000 }).map((after) => addDays(today, after)),
      method: fc.constantFrom(...freightMethods),
      sampleRounds: fc.integer({ min: 0, max: 5 }).map(String),
      sampleDays: days,
      productionDays: days,
      inspectionDays: days,
      transitDays: days,
      clearanceDays: days,
    })
    const result = fc.check(
      fc.property(drafts, (each) => {
        const outcome = schedule(each, today)
        if (!outcome.ok) return false
        const { steps, startBy, neededOn } = outcome.value
        return (
          steps[0]?.from === startBy &&
          steps.at(-1)?.to === neededOn &&
          steps.every(
            ({ from, to, days: length }, index) =>
              daysBetween(from, to) === length && (index === 0 || steps[index - 1]?.to === from),
          )
        )
      }),
    )
    expect(result).toMatchObject({ failed: false })
  })

  it.each<[Partial<ScheduleDraft>, string]>([
    [{ neededOn: '2026-11-21' }, 'neededOn: in-the-past'],
    [{ neededOn: '30.6.2027' }, 'neededOn: not-a-day'],
    [{ neededOn: '' }, 'neededOn: missing'],
    [{ sampleRounds: '' }, 'sampleRounds: missing'],
    [{ productionDays: '-3' }, 'productionDays: negative'],
    [{ transitDays: '2.5' }, 'transitDays: not-whole'],
    [{ productionDays: '100000' }, 'productionDays: too-large'],
  ])('refuses %o', (change, problem) => {
    const outcome = schedule({ ...draft, ...change }, today)
    expect(outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([problem])
  })
})

describe('what is due', () => {
  const stages = paymentStages(
    { stages: [...stagePresets['30-40-30']], route: 'trade-assurance', beneficiary: 'same-company' },
    { amount: '1000', currency: 'USD' },
  )
  const payments = stages.ok ? duePayments(stages.value, planned()) : []

  it('is paid when what it waits for is planned', () => {
    expect(payments.map(({ dueOn, amount }) => `${dueOn} ${amount}`)).toEqual([
      '2027-04-23 300',
      '2027-05-28 400',
      '2027-06-30 300',
    ])
  })

  it('reminds in order of days', () => {
    expect(reminders(planned(), payments, today).map(({ on, code }) => `${on} ${code}`)).toEqual([
      '2027-03-19 start-samples',
      '2027-04-23 sign-contract',
      '2027-04-23 pay',
      '2027-05-07 book-freight',
      '2027-05-16 book-inspection',
      '2027-05-28 pay',
      '2027-06-30 pay',
      '2027-06-30 check-before-confirming',
    ])
  })

  it('does not remind of days that are over', () => {
    expect(reminders(planned(), payments, '2027-05-17').map(({ code }) => code)).toEqual([
      'pay',
      'pay',
      'check-before-confirming',
    ])
  })
})
