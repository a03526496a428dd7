import { describe, expect, it } from 'vitest'
import { planRestore } from './plan-restore.ts'

const rows = (...stamps: [string, number?][]) => stamps.map(([id, at]) => ({ id, ...(at && { at }) }))

describe('merging a backup', () => {
  const plan = planRestore(
    { notes: rows(['old', 1], ['same', 2], ['newer here', 9], ['only here', 1]) },
    { notes: rows(['old', 5], ['same', 2], ['newer here', 3], ['only there', 1]) },
    'merge',
  )

  it('adds what is missing, keeps what is newer, removes nothing', () => {
    expect(plan.tables.notes).toEqual({
      added: ['only there'],
      replaced: ['old'],
      removed: [],
      unchanged: 2,
    })
  })
})

describe('replacing by a backup', () => {
  it('removes what it does not hold and writes every other state', () => {
    const plan = planRestore(
      { notes: rows(['same', 2], ['newer here', 9], ['only here', 1]), lists: rows(['gone']) },
      { notes: rows(['same', 2], ['newer here', 3], ['only there', 1]) },
      'replace',
    )
    expect(plan.tables).toEqual({
      notes: { added: ['only there'], replaced: ['newer here'], removed: ['only here'], unchanged: 1 },
      lists: { added: [], replaced: [], removed: ['gone'], unchanged: 0 },
    })
    expect(plan).toMatchObject({ lostShare: 0.75, mustAsk: true })
  })

  it('writes rows without a time anew, because their state cannot be told', () => {
    expect(
      planRestore({ lists: rows(['a']) }, { lists: rows(['a']) }, 'replace').tables.lists?.replaced,
    ).toEqual(['a'])
  })

  it.each([
    [1, false],
    [2, false],
    [3, true],
  ])('asks where more than a fifth would be lost: %i of 10', (lost, mustAsk) => {
    const all = Array.from({ length: 10 }, (_, index): [string, number] => [`row ${index}`, 1])
    const kept = all.slice(lost)
    expect(planRestore({ notes: rows(...all) }, { notes: rows(...kept) }, 'replace').mustAsk).toBe(mustAsk)
  })

  it('asks nothing where there is nothing to lose', () => {
    expect(planRestore({}, { notes: rows(['a', 1]) }, 'replace')).toMatchObject({
      lostShare: 0,
      mustAsk: false,
    })
  })
})
