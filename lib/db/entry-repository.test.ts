import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createEntryRepository } from './entry-repository.ts'
import { createLineRepository } from './line-repository.ts'

/** Two lists, and three suppliers on the first. */
async function openLists() {
  const memory = await openMemory()
  const { lists, database } = memory
  await lists.create('bottles', 'Bottles')
  await lists.create('mugs', 'Mugs')
  for (const id of ['1', '2', '3']) {
    await lists.save({
      saveId: id,
      supplier: { companyId: `100${id}` },
      listId: 'bottles',
      defaultListName: '',
    })
  }
  memory.setTime(2000)
  const entries = createEntryRepository(database, memory)
  const rows = () => database.tables.entries.toArray()
  return { ...memory, entries, lines: createLineRepository(database), rows }
}

describe('a change of many entries', () => {
  it('changes those and no others', async () => {
    const { entries, rows } = await openLists()
    await entries.judge(['1', '3', 'gone'], () => ({ status: 'contacted' }))
    expect((await rows()).map(({ status }) => status)).toEqual(['contacted', 'researching', 'contacted'])
  })

  it('can be taken back', async () => {
    const { entries, rows } = await openLists()
    const before = await rows()
    const change = await entries.judge(['1', '2'], ({ tags = [] }) => ({ tags: [...tags, 'steel'] }))
    expect((await rows())[0]?.tags).toEqual(['steel'])
    await entries.undo(change)
    expect(await rows()).toEqual(before.map((entry) => ({ ...entry, updatedAt: expect.any(Number) })))
  })

  it('is not taken back where something was written since', async () => {
    const { entries, rows, setTime } = await openLists()
    const change = await entries.judge(['1', '2'], () => ({ status: 'contacted' }))
    setTime(3000)
    await entries.judge(['1'], () => ({ priority: 'high' }))
    await entries.undo(change)
    expect((await rows()).map(({ status }) => status)).toEqual(['contacted', 'researching', 'researching'])
  })
})

describe('entries that move to another list', () => {
  it('are on that one, and come back', async () => {
    const { entries, lines } = await openLists()
    const change = await entries.move(['1', '2'], 'mugs')
    expect([await lines.ids('bottles'), await lines.ids('mugs')]).toEqual([['3'], ['1', '2']])
    await entries.undo(change)
    expect(await lines.ids('bottles')).toEqual(['1', '2', '3'])
  })

  it('stay where the supplier is on that list already', async () => {
    const { entries, lines, lists, rows } = await openLists()
    const supplierId = (await rows())[0]?.supplierId ?? ''
    await lists.add('twin', 'mugs', supplierId)
    expect((await entries.move(['1', '2'], 'mugs')).before).toMatchObject([{ id: '2' }])
    expect(await lines.ids('bottles')).toEqual(['1', '3'])
  })

  it('stay where the list is gone', async () => {
    const { entries, lines } = await openLists()
    await entries.move(['1'], 'nowhere')
    expect(await lines.ids('bottles')).toEqual(['1', '2', '3'])
  })
})

it('many removed entries are one item of the trash, and come back together', async () => {
  const { entries, lines, trash } = await openLists()
  expect(await entries.remove(['1', '3', 'gone'], 'trash')).toBe(2)
  expect(await lines.ids('bottles')).toEqual(['2'])
  await trash.restore('trash')
  expect(await lines.ids('bottles')).toEqual(['1', '2', '3'])
})

it('a place in the buyer’s own order is kept', async () => {
  const { entries, rows } = await openLists()
  await entries.place(new Map([['2', 0.5]]))
  expect((await rows()).map(({ position }) => position)).toEqual([undefined, 0.5, undefined])
})

describe('the lines of a list', () => {
  it('are known by their ids, the first ones first', async () => {
    const { lines } = await openLists()
    expect(await lines.ids('bottles', 2)).toEqual(['1', '2'])
  })

  it('come with what was written about the supplier', async () => {
    const { lines, notes, rows } = await openLists()
    const supplierId = (await rows())[1]?.supplierId ?? ''
    await notes.add('note', supplierId, 'Asked for the licence.')
    expect(await lines.lines(['2', 'gone'], 'record')).toMatchObject([
      { entry: { id: '2' }, memory: { record: { id: supplierId } }, notes: [{ id: 'note' }], quotes: [] },
    ])
    expect(await lines.lines(['2'], 'assessment')).toMatchObject([{ notes: [{ id: 'note' }] }])
    expect((await lines.lines(['2'], 'entry'))[0]).not.toHaveProperty('memory')
  })
})
