import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createPlanRepository } from '@/lib/db/plan-repository.ts'
import { usualAssuranceRules } from '@/lib/sourcing/payment/trade-assurance.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { dueSteps } from './reminders.ts'

/** Noon, so that the day is the same in every time zone from -11 to +11. */
const noon = Date.UTC(2026, 10, 21, 12)

async function open() {
  const memory = await openMemory()
  const plans = createPlanRepository(memory.database, memory)
  const [known] = await memory.suppliers.report({
    page: { kind: 'product' },
    suppliers: [{ companyId: '1001', facts: { name: { value: 'Harbour Peak Metalware', source: 'test' } } }],
    listings: [],
  })
  const supplierId = known?.recordId ?? ''
  const enlist = async (entryId: string) => {
    const list = await memory.lists.create(`list of ${entryId}`, entryId)
    await memory.lists.add(entryId, list.id, supplierId)
  }
  const due = () => dueSteps(memory.database, noon)
  await enlist('e1')
  return { ...memory, plans, supplierId, enlist, due }
}

/** The last day to open this dispute with time to negotiate is the day of the tests. */
const dueToday = { rules: usualAssuranceRules, confirmedOn: '2026-10-25', done: [] }

it('counts an action of the buyer from its day on', async () => {
  const { lists, due } = await open()
  expect(await due()).toBe(0)
  await lists.judge('e1', { nextAction: { text: 'Ask for the licence', day: '2026-11-22' } })
  expect(await due()).toBe(0)
  await lists.judge('e1', { nextAction: { text: 'Ask for the licence', day: '2026-11-20' } })
  expect(await due()).toBe(1)
})

it('counts a step of the plan once, however many lists its supplier is on', async () => {
  const { plans, supplierId, enlist, due } = await open()
  await plans.keep({ id: 'p1', supplierId, kind: 'assurance', data: dueToday })
  expect(await due()).toBe(1)
  await enlist('e2')
  expect(await due()).toBe(1)
})

it('counts nothing of the plan of a supplier that is out of the race', async () => {
  const { lists, plans, supplierId, due } = await open()
  await plans.keep({ id: 'p1', supplierId, kind: 'assurance', data: dueToday })
  await lists.judge('e1', { status: 'rejected' })
  expect(await due()).toBe(0)
})
