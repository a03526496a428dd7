import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { createPrivacyRepository } from './privacy-repository.ts'
import { createQuoteRepository } from './quote-repository.ts'
import { readStorageReport } from './storage-report.ts'
import { thinHistory } from './thin-history.ts'
import { openMemory } from '@/tests/support/open-memory.ts'

const day = 24 * 3600 * 1000

/** Three suppliers that changed once: one saved, one with a note only, one that nothing was written about. */
async function openKnown() {
  const memory = await openMemory()
  const see = async (companyId: string, years: number) => {
    const [known] = await memory.suppliers.report({
      page: { kind: 'search' },
      suppliers: [{ companyId, facts: { yearsOnAlibaba: { value: years, source: 'test' } } }],
      listings: [],
    })
    return known?.recordId ?? ''
  }
  const saved = await see('1001', 1)
  const noted = await see('1002', 1)
  const bare = await see('1003', 1)
  for (const id of ['1001', '1002', '1003']) await see(id, 2)
  await memory.lists.save({ saveId: 'save', supplier: { companyId: '1001' }, defaultListName: 'Lamps' })
  await memory.notes.add('note', noted, 'Asked')
  const privacy = createPrivacyRepository(memory.database)
  const context = { clock: () => 1000 }
  return { ...memory, privacy, quotes: createQuoteRepository(memory.database, context), saved, noted, bare }
}

type Known = Awaited<ReturnType<typeof openKnown>>

/** All rows of the memory but those about itself, as text. */
async function everything({ database }: Known): Promise<string> {
  const { tables } = database
  const { suppliers, observations, entries, notes, quotes, visits, trash } = tables
  const all = [suppliers, observations, entries, notes, quotes, visits, trash]
  return JSON.stringify(await Promise.all(all.map((table) => table.toArray())))
}

const mirrorOf = ({ safety }: Known) => [...safety.mirrored].flat().join('\n')

describe('forgetting a supplier', () => {
  it('leaves no trace of it in the memory, its trash or its second copy, and nothing else is touched', async () => {
    const memory = await openKnown()
    const { privacy, quotes, notes, saved, noted } = memory
    await quotes.add('quote', saved, { currency: 'USD', prices: [{ from: 1, price: 2 }] })
    await quotes.remove('quote')
    await notes.add('gone', saved, 'Too dear')
    await notes.remove('gone')
    expect(mirrorOf(memory)).toContain(saved)
    await privacy.forget(saved)
    expect(await everything(memory)).not.toContain(saved)
    expect(mirrorOf(memory)).not.toContain(saved)
    expect(await everything(memory)).toContain(noted)
    expect(mirrorOf(memory)).toContain(noted)
  })

  it('can be taken back as a whole', async () => {
    const memory = await openKnown()
    await memory.notes.add('gone', memory.saved, 'Too dear')
    await memory.notes.remove('gone')
    const before = await everything(memory)
    await memory.privacy.restore(await memory.privacy.forget(memory.saved))
    expect(await everything(memory)).toBe(before)
    expect(mirrorOf(memory)).toContain(memory.saved)
  })

  it('is no loss at the next start', async () => {
    const memory = await openKnown()
    await memory.privacy.forget(memory.saved)
    await memory.privacy.forget(memory.noted)
    memory.database.close()
    expect((await openMemory(memory)).database.state()).toBe('open')
  })
})

it('forgets all that nothing was written about, and only that', async () => {
  const memory = await openKnown()
  expect(await memory.privacy.forgetUnsaved()).toBe(1)
  const left = await everything(memory)
  expect(left).not.toContain(memory.bare)
  expect(left).toContain(memory.saved)
  expect(await memory.database.tables.observations.count()).toBe(4)
})

it('forgets the copy of a supplier that was saved once', async () => {
  const memory = await openKnown()
  await memory.notes.remove('note')
  await memory.privacy.forgetUnsaved()
  expect(mirrorOf(memory), 'what is in the trash still needs it').toContain(memory.noted)
  await memory.database.write([memory.database.tables.trash], () => memory.database.tables.trash.clear())
  await memory.privacy.forgetUnsaved()
  expect(mirrorOf(memory)).not.toContain(memory.noted)
})

describe('erasing all', () => {
  it('empties the memory and its second copy, and is no loss at the next start', async () => {
    const memory = await openKnown()
    await memory.privacy.eraseAll()
    expect(await everything(memory)).toBe('[[],[],[],[],[],[],[]]')
    expect(memory.safety.mirrored.size).toBe(0)
    memory.database.close()
    const again = await openMemory(memory)
    expect(again.database.state()).toBe('open')
    expect(await again.lists.all()).toEqual([])
  })

  it('is ended at the next start where it was cut off before the second copy was gone', async () => {
    const memory = await openKnown()
    const cut = vi.spyOn(memory.safety.files, 'remove').mockRejectedValue(new Error('cut off'))
    await expect(memory.privacy.eraseAll()).rejects.toThrow('cut off')
    cut.mockRestore()
    memory.database.close()
    const again = await openMemory(memory)
    expect(again.database.state()).toBe('open')
    await expect.poll(() => memory.safety.mirrored.size).toBe(0)
  })
})

it('thins the history of suppliers that nothing was written about, and of no others', async () => {
  const memory = await openKnown()
  const { observations } = memory.database.tables
  expect(await thinHistory(memory.database, { days: 365 }, 1000 + 365 * day)).toBe(0)
  expect(await thinHistory(memory.database, { days: 30 }, 1001 + 30 * day)).toBe(2)
  const left = await observations.toArray()
  expect(new Set(left.map(({ supplierId }) => supplierId))).toEqual(new Set([memory.saved, memory.noted]))
})

it('reports what is stored, and whether there is room', async () => {
  const { database } = await openKnown()
  const report = await readStorageReport(database, { usage: 5e6, quota: 6e6 })
  expect(report).toMatchObject({
    rows: { suppliers: 3, observations: 6, lists: 1, entries: 1, notes: 1, trash: 0 },
    savedSuppliers: 1,
    since: 1000,
    until: 1000,
    usedBytes: 5e6,
    freeBytes: 1e6,
    isSpaceLow: true,
  })
  expect(await readStorageReport(database, {})).not.toHaveProperty('freeBytes')
})
