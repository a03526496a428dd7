import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { Reminder } from '../milestones/due-dates.ts'
import { dueCount, pipeline } from './pipeline.ts'

const today = '2026-11-22'

function entry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    listId: 'list',
    supplierId: `supplier-${id}`,
    status: 'contacted',
    addedAt: 1,
    updatedAt: 1,
    ...change,
  }
}

const reminder = (on: string): Reminder => ({ code: 'pay', on })
const action = (day?: string) => ({ nextAction: { text: 'Call', ...(day !== undefined && { day }) } })

function board(entries: Entry[], reminders: [string, Reminder[]][] = []) {
  return pipeline(entries, new Map(reminders), today)
}

describe('the board', () => {
  it('has every status in the usual order, also the empty ones', () => {
    expect(
      board([entry('a', { status: 'ordered' })]).map(({ status, cards }) => [status, cards.length]),
    ).toEqual([
      ['researching', 0],
      ['contacted', 0],
      ['sampling', 0],
      ['negotiating', 0],
      ['ordered', 1],
      ['backup', 0],
      ['rejected', 0],
    ])
  })

  it('puts the most urgent on top, undated steps below, suppliers without a step last', () => {
    const [, contacted] = board([
      entry('none'),
      entry('undated', action()),
      entry('later', action('2026-12-01')),
      entry('overdue', action('2026-11-20')),
      entry('none-but-newer', { updatedAt: 2 }),
    ])
    expect(contacted?.cards.map(({ entry: { id } }) => id)).toEqual([
      'overdue',
      'later',
      'undated',
      'none-but-newer',
      'none',
    ])
    expect(contacted?.cards.map(({ next }) => next?.overdue)).toEqual([
      true,
      false,
      false,
      undefined,
      undefined,
    ])
  })

  it('takes the earlier of the buyer’s own step and the plan’s', () => {
    const [, contacted] = board(
      [
        entry('a', action('2026-12-05')),
        entry('b', action('2026-12-01')),
        entry('c', action()),
        entry('d', action('2026-12-02')),
      ],
      [
        ['a', [reminder('2026-12-02')]],
        ['b', [reminder('2026-12-03')]],
        ['c', [reminder('2026-12-04')]],
        ['d', [reminder('2026-12-02')]],
      ],
    )
    expect(contacted?.cards.map(({ entry: { id }, next }) => `${id} ${next?.source} ${next?.on}`)).toEqual([
      'b action 2026-12-01',
      'a reminder 2026-12-02',
      'd action 2026-12-02',
      'c reminder 2026-12-04',
    ])
  })

  it('does not remind of a rejected supplier', () => {
    const columns = board([entry('a', { status: 'rejected' })], [['a', [reminder('2026-11-22')]]])
    expect(columns.at(-1)?.cards[0]?.next).toBeUndefined()
    expect(dueCount(columns, today)).toBe(0)
  })

  it('counts what is due today or was before', () => {
    const columns = board(
      [entry('a', action('2026-11-22')), entry('b', action('2026-11-23')), entry('c', action()), entry('d')],
      [['d', [reminder('2026-11-01')]]],
    )
    expect(dueCount(columns, today)).toBe(2)
  })
})
