import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import { readSupplierIds } from './read-supplier-ids.ts'

it('names the suppliers of a list, or all', async () => {
  const { database, lists, suppliers } = await openMemory()
  const saveTo = (listId: string, companyId: string) =>
    lists.save({ saveId: crypto.randomUUID(), supplier: { companyId }, listId, defaultListName: 'First' })
  await lists.create('lamps', 'Lamps')
  await lists.create('bottles', 'Bottles')
  await saveTo('lamps', '1001')
  await saveTo('bottles', '1002')
  const ids = await Promise.all(
    ['1001', '1002'].map(async (companyId) => (await suppliers.find({ companyId }))?.id),
  )
  expect(await readSupplierIds(database, 'bottles')).toEqual([ids[1]])
  expect(new Set(await readSupplierIds(database))).toEqual(new Set(ids))
})
