import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import type { Cursor, Page } from './read-page.ts'
import { createSearchRepository } from './search-repository.ts'
import { createViewRepository } from './view-repository.ts'
import { createVisitRepository } from './visit-repository.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

async function open() {
  const memory = await openMemory()
  let now = 1000
  const visits = createVisitRepository(memory.database, { clock: () => now })
  const setTime = (time: number) => {
    now = time
    memory.setTime(time)
  }
  /** Reads cards with these names in one moment. */
  const see = async (names: Record<string, string>, years = 1) => {
    const suppliers = Object.entries(names).map(([companyId, name]) => ({
      companyId,
      host: `shop${companyId}.en.alibaba.com`,
      facts: {
        name: { value: name, source: 'test' },
        yearsOnAlibaba: { value: years, source: 'test' },
      },
    }))
    const known = await memory.suppliers.report({ page: { kind: 'search' }, suppliers, listings: [] })
    return known.map((one) => one?.recordId ?? '')
  }
  const views = createViewRepository(memory.database)
  return { ...memory, visits, setTime, see, views, search: createSearchRepository(memory.database) }
}

/** All rows of a view, a few at a time. */
async function readAll<Row>(
  read: (request: { after?: Cursor; limit: number }) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  let after: Cursor | undefined
  do {
    const page = await read({ after, limit: 4 })
    rows.push(...page.rows)
    after = page.next
  } while (after !== undefined)
  return rows
}

const names = Object.fromEntries(
  numbers(12).map((index) => [String(1001 + index), `Lane ${'abcdefghijkl'[index]}`]),
)

describe('pages of a view', () => {
  it.each(['lastSeen', 'name'] as const)('hold every supplier once, in the order of %s', async (order) => {
    const { see, views, setTime } = await open()
    await see(names)
    setTime(2000)
    await see({ 1005: 'Lane e', 1003: 'Lane c' })
    const rows = await readAll((request) => views.suppliers(order, request))
    expect(rows).toHaveLength(12)
    const keys = rows.map(({ lastSeen, facts }) => (order === 'name' ? facts.name?.value : -lastSeen) ?? '')
    expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : Number(one > other))))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(12)
  })

  it.each(['added', 'updated', 'status'] as const)(
    'hold every entry of a list and no other, by %s',
    async (order) => {
      const { see, views, lists, setTime } = await open()
      const ids = await see(names)
      await lists.create('lamps', 'Lamps')
      await lists.create('tables', 'Tables')
      for (const [index, id] of ids.entries()) {
        setTime(1000 + index)
        await lists.add(`lamp ${id}`, 'lamps', id)
      }
      for (const id of ids) await lists.add(`table ${id}`, 'tables', id)
      setTime(2000)
      await lists.judge(`lamp ${ids[3]}`, { status: 'contacted' })
      const rows = await readAll((request) => views.list('lamps', order, request))
      expect(rows.map(({ entry }) => entry.listId)).toEqual(numbers(12).map(() => 'lamps'))
      expect(new Set(rows.map(({ supplier }) => supplier.id)).size).toBe(12)
      const places = { added: 3, updated: 0, status: 0 }
      expect(rows.findIndex(({ entry }) => entry.status === 'contacted')).toBe(places[order])
    },
  )

  it('tell what is due, the earliest day first', async () => {
    const { see, views, lists } = await open()
    const ids = await see(names)
    await lists.create('lamps', 'Lamps')
    for (const [index, id] of ids.entries()) {
      await lists.add(id, 'lamps', id)
      if (index % 2 === 0)
        await lists.judge(id, { nextAction: { text: 'Ask', day: `2026-12-${30 - index}` } })
    }
    const rows = await readAll((request) => views.due(request))
    expect(rows.map(({ entry }) => entry.nextAction?.day)).toEqual(
      ['20', '22', '24', '26', '28', '30'].map((day) => `2026-12-${day}`),
    )
  })

  it('tell the history of one supplier, newest first', async () => {
    const { see, views, setTime } = await open()
    for (const at of numbers(9)) {
      setTime(at)
      await see({ 1001: 'Lane', 1002: 'Hill' }, at)
    }
    const [id = ''] = await see({ 1001: 'Lane' }, 8)
    const rows = await readAll((request) => views.history(id, request))
    expect(rows.map(({ at }) => at)).toEqual(numbers(9).toReversed())
  })
})

describe('what changed since the last visit', () => {
  it('is what changed in saved suppliers after they were saved or looked at', async () => {
    const { see, views, setTime, lists, visits } = await open()
    const [saved = '', , visited = ''] = await see({ 1001: 'Lane', 1002: 'Hill', 1003: 'Peak' })
    await lists.create('lamps', 'Lamps')
    await lists.add('one', 'lamps', saved)
    await lists.add('two', 'lamps', visited)
    const changed = async () => (await views.changed({ limit: 9 })).rows.map(({ supplier }) => supplier.id)
    expect(await changed()).toEqual([])
    setTime(2000)
    await see({ 1001: 'Lane', 1002: 'Hill', 1003: 'Peak' }, 2)
    expect((await changed()).toSorted()).toEqual([saved, visited].toSorted())
    setTime(3000)
    expect(await visits.mark(visited)).toEqual({ id: visited, visitedAt: 1000, changedAt: 2000 })
    expect(await changed()).toEqual([saved])
    await lists.removeEntry('one', 'trash')
    expect(await changed()).toEqual([])
  })

  it('is not what was only learnt', async () => {
    const { see, views, lists, suppliers } = await open()
    const [saved = ''] = await see({ 1001: 'Lane' })
    await lists.create('lamps', 'Lamps')
    await lists.add('one', 'lamps', saved)
    await suppliers.report({
      page: { kind: 'search' },
      suppliers: [{ companyId: '1001', facts: { country: { value: 'CN', source: 'test' } } }],
      listings: [],
    })
    expect((await views.changed({ limit: 9 })).rows).toEqual([])
  })
})

describe('a search', () => {
  it.each([
    ['the beginning of a word', 'metal', ['1001', '1003']],
    ['several beginnings, in any order and case', 'PEAK har', ['1001']],
    ['two words of which one is too short to be paired', 'ha p', ['1001']],
    ['words of the name and the host together', 'metal shop1001', ['1001']],
    ['a company id', '1002', ['1002']],
    ['a beginning of a shop host', 'shop1003', ['1003']],
    ['a pasted link', 'https://shop1002.m.en.alibaba.com/company_profile.html', ['1002']],
    ['a name in other signs', 'ｈａｒｂｏｕｒ', ['1001']],
    ['a word of another script', '灯具', ['1002']],
    ['nothing by half of what is asked', 'harbour lane', []],
    ['nothing by the inside of a word', 'arbour', []],
    ['nothing by a legal form that all have', 'co ltd', []],
    ['nothing without words', ' -- ', []],
  ])('finds %s', async (_, text, expected) => {
    const { see, search } = await open()
    await see({
      1001: 'Harbour Peak Metalware Co., Ltd.',
      1002: 'Willow 灯具 Co., Ltd.',
      1003: 'Lane Metal Works Co., Ltd.',
    })
    const found = (await search.find(text, 10)).map(({ companyIds }) => companyIds[0])
    expect(new Set(found)).toEqual(new Set(expected))
  })

  it('answers no more than it is asked for, each once', async () => {
    const { see, search } = await open()
    await see(names)
    const found = await search.find('lane', 5)
    expect(new Set(found.map(({ id }) => id)).size).toBe(5)
  })
})
