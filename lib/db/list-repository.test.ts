import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'

const supplier = { companyId: '1001', host: 'harbour-peak.en.alibaba.com' }
const save = { saveId: 'save', supplier, defaultListName: 'Shortlist' }

describe('a save from a page', () => {
  it('makes the first list', async () => {
    const { lists } = await openMemory()
    await lists.save(save)
    expect(await lists.all()).toMatchObject([{ name: 'Shortlist' }])
  })

  it('makes one list where two come at once', async () => {
    const { lists } = await openMemory()
    await Promise.all([
      lists.save(save),
      lists.save({ ...save, saveId: 'other', supplier: { companyId: '2002' } }),
    ])
    expect(await lists.all()).toHaveLength(1)
  })

  it.each([
    ['the active list', 'second', 'second'],
    ['the first list where the active one is gone', 'gone', 'first'],
    ['the first list where none is active', undefined, 'first'],
  ])('goes to %s', async (_, listId, expected) => {
    const { lists } = await openMemory()
    await lists.create('first', 'First')
    await lists.create('second', 'Second')
    await lists.save({ ...save, listId })
    expect(await lists.rows(expected)).toMatchObject([
      { entry: { id: 'save' }, supplier: { companyIds: ['1001'] } },
    ])
  })

  it('changes nothing when repeated, by the same or another id', async () => {
    const { lists, database } = await openMemory()
    await lists.save(save)
    const before = await database.tables.entries.toArray()
    await lists.save(save)
    await lists.save({ ...save, saveId: 'again' })
    expect(await database.tables.entries.toArray()).toEqual(before)
  })

  it('can be taken back, and a late repetition does not bring it back', async () => {
    const { lists, database } = await openMemory()
    await lists.save(save)
    expect(await lists.undoSave('save')).toBe(true)
    expect(await lists.undoSave('save')).toBe(true)
    await lists.save(save)
    expect(await database.tables.entries.count()).toBe(0)
  })

  it('is not taken back once something was written to it', async () => {
    const { lists, setTime } = await openMemory()
    await lists.save(save)
    setTime(2000)
    await lists.judge('save', { status: 'contacted' })
    expect(await lists.undoSave('save')).toBe(false)
    expect(await lists.undoSave('never made')).toBe(false)
  })
})

it('keeps what the buyer says of a supplier', async () => {
  const { lists, setTime } = await openMemory()
  await lists.save(save)
  setTime(2000)
  const judgement = {
    priority: 'high' as const,
    tags: ['oak', 'fair'],
    rating: 4,
    decision: 'clarify' as const,
    decisionReason: 'No audit yet',
    nextAction: { text: 'Ask for the report', day: '2026-12-01' },
  }
  await lists.judge('save', judgement)
  await lists.judge('save', { status: 'contacted', tags: undefined })
  const [list] = await lists.all()
  const [row] = await lists.rows(list?.id ?? '')
  const { tags: _, ...rest } = judgement
  expect(row?.entry).toStrictEqual({
    ...rest,
    id: 'save',
    listId: list?.id,
    supplierId: row?.supplier.id,
    status: 'contacted',
    addedAt: 1000,
    updatedAt: 2000,
  })
})

it.each([
  ['a rating beyond five', { rating: 6 }],
  ['a day that is none', { nextAction: { text: 'Call', day: '2026-02-30' } }],
  ['a text beyond all measure', { decisionReason: 'x'.repeat(20_001) }],
])('refuses %s as a whole', async (_, change) => {
  const { lists, database } = await openMemory()
  await lists.save(save)
  await expect(lists.judge('save', { status: 'contacted', ...change })).rejects.toMatchObject({ name: /Zod/ })
  expect(await database.tables.entries.toArray()).toMatchObject([{ status: 'researching' }])
})

it('shows a list in the order of adding, with records and notes', async () => {
  const { lists, notes, setTime } = await openMemory()
  await lists.save(save)
  setTime(2000)
  await lists.save({ ...save, saveId: 'later', supplier: { companyId: '2002' } })
  const [list] = await lists.all()
  const [first] = await lists.rows(list?.id ?? '')
  await notes.add('note 1', first?.supplier.id ?? '', 'Asked for a sample')
  setTime(3000)
  await notes.add('note 2', first?.supplier.id ?? '', 'Sample came')
  expect(await lists.rows(list?.id ?? '')).toMatchObject([
    { list: { name: 'Shortlist' }, entry: { id: 'save' }, notes: [{ id: 'note 1' }, { id: 'note 2' }] },
    { entry: { id: 'later' }, supplier: { companyIds: ['2002'] }, notes: [] },
  ])
})

it('gives every list its own place', async () => {
  const { lists } = await openMemory()
  await lists.create('one', 'Lamps')
  await lists.create('two', 'Tables')
  await lists.create('one', 'Again')
  await lists.rename('two', 'Chairs')
  expect(await lists.all()).toMatchObject([
    { id: 'one', name: 'Lamps', position: 1 },
    { id: 'two', name: 'Chairs', position: 2 },
  ])
})

describe('what was deleted comes back whole', () => {
  it('an entry', async () => {
    const { lists, trash, database } = await openMemory()
    await lists.save(save)
    const before = await database.tables.entries.toArray()
    await lists.removeEntry('save', 'deleted')
    expect(await database.tables.entries.count()).toBe(0)
    expect(await trash.restore('deleted')).toBe(true)
    expect(await database.tables.entries.toArray()).toEqual(before)
    expect(await trash.restore('deleted')).toBe(false)
  })

  it('a list with its entries', async () => {
    const { lists, trash } = await openMemory()
    await lists.create('lamps', 'Lamps')
    await lists.save(save)
    const before = await lists.rows('lamps')
    await lists.remove('lamps', 'deleted')
    expect(await lists.all()).toEqual([])
    await trash.restore('deleted')
    expect(await lists.rows('lamps')).toEqual(before)
  })

  it('a note', async () => {
    const { notes, trash } = await openMemory()
    await notes.add('note', 'supplier', 'Asked for a sample')
    await notes.edit('note', 'Asked for two samples')
    await notes.remove('note')
    expect(await notes.of('supplier')).toEqual([])
    await trash.restore('note')
    expect(await notes.of('supplier')).toMatchObject([{ text: 'Asked for two samples' }])
  })

  it('but not where its place is taken', async () => {
    const { lists, trash } = await openMemory()
    await lists.save(save)
    await lists.removeEntry('save', 'deleted')
    await lists.save({ ...save, saveId: 'anew' })
    expect(await trash.restore('deleted')).toBe(false)
    const [list] = await lists.all()
    expect(await lists.rows(list?.id ?? '')).toMatchObject([{ entry: { id: 'anew' } }])
  })
})

describe('the counts of lists', () => {
  it('tell how many suppliers are in each list', async () => {
    const { lists } = await openMemory()
    await lists.create('empty', 'Empty')
    await lists.create('bottles', 'Bottles')
    await lists.save({ ...save, listId: 'bottles' })
    await lists.save({ ...save, saveId: 'two', supplier: { companyId: '2002' }, listId: 'bottles' })
    expect(await lists.counts()).toEqual(new Map(Object.entries({ bottles: 2, empty: 0 })))
  })
})
