import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'

const supplier = { companyId: '1001' }
const years = (value: number) => ({ yearsOnAlibaba: { value, source: 'test' } })

it('three pages that edit one entry at once lose no edit', { timeout: 60_000 }, async () => {
  const first = await openMemory()
  await first.lists.save({ saveId: 'entry', supplier, defaultListName: 'Shortlist' })
  const pages = [first, await openMemory(first), await openMemory(first)]
  const edits = 300
  const one = Array.from({ length: edits }, (_, index) => index)
  await Promise.all(
    pages.flatMap(({ lists, suppliers, notes }, page) =>
      one.map(async (edit) => {
        if (page === 0) await lists.judge('entry', { rating: (edit % 5) + 1 })
        if (page === 1) await lists.judge('entry', { decisionReason: `reason ${edit}` })
        const record = await suppliers.find(supplier)
        if (page === 2) await notes.add(`note ${edit}`, record?.id ?? '', `text ${edit}`)
      }),
    ),
  )
  const [list] = await first.lists.all()
  const [row] = await first.lists.rows(list?.id ?? '')
  expect(row?.entry).toMatchObject({ rating: 5, decisionReason: `reason ${edits - 1}` })
  expect(new Set(row?.notes.map(({ text }) => text)).size).toBe(edits)
})

it('the same save from three pages at once makes one entry', async () => {
  const first = await openMemory()
  const pages = [first, await openMemory(first), await openMemory(first)]
  const save = { saveId: 'save', supplier, defaultListName: 'Shortlist' }
  await Promise.all(pages.map(({ lists }) => lists.save(save)))
  expect(await first.database.tables.entries.count()).toBe(1)
  expect(await first.lists.all()).toHaveLength(1)
})

it('one company read by three pages at once becomes one record', async () => {
  const first = await openMemory()
  const pages = [first, await openMemory(first), await openMemory(first)]
  await Promise.all(
    pages.map(({ suppliers }, page) =>
      suppliers.report({
        page: { kind: 'product' },
        suppliers: [{ ...supplier, facts: years(page) }],
        listings: [],
      }),
    ),
  )
  expect(await first.database.tables.suppliers.count()).toBe(1)
})
