import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import { keepHouse } from './keep-house.ts'

const day = 24 * 3600 * 1000

it.each([
  ['is done where the clock goes on as usual', [10, 20, 31], 0],
  ['waits where the clock ran ahead', [10, 400], 1],
  ['waits where the clock went back', [40, 10], 1],
])('keeping house %s', async (_, days, left) => {
  const { database, suppliers, trash, setTime } = await openMemory()
  setTime(0)
  await trash.purge()
  await suppliers.report({
    page: { kind: 'search' },
    suppliers: [{ companyId: '1001', facts: { country: { value: 'CN', source: 'test' } } }],
    listings: [],
  })
  for (const one of days) {
    setTime(one * day)
    await keepHouse(database, { trash, rule: { days: 30 }, now: one * day })
  }
  expect(await database.tables.observations.count()).toBe(left)
})
