import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'
import type { Database } from './database.ts'
import { readPage, type Order, type Page, type PageRequest } from './read-page.ts'
import type { Visit } from './tables.ts'

/** Orders in which all suppliers can be read. One without a name is not in the order of names. */
const supplierOrders = {
  lastSeen: { index: '[lastSeen+id]', descending: true },
  name: { index: '[nameKey+id]' },
}

/** Orders in which the entries of a list can be read. */
const listOrders = {
  added: { index: '[listId+addedAt+id]' },
  updated: { index: '[listId+updatedAt+id]', descending: true },
  status: { index: '[listId+status+id]' },
}

export type SupplierOrder = keyof typeof supplierOrders
export type ListOrder = keyof typeof listOrders

/** An entry with the supplier that it is about. */
export interface EntryView {
  entry: Entry
  supplier: SupplierRecord
}

/** A saved supplier that changed since the buyer last looked at it. */
export interface ChangedView {
  supplier: SupplierRecord
  visit: Visit
}

/** What lists on a screen are read from: a page at a time, however much there is. */
export function createViewRepository(database: Database) {
  const { suppliers, observations, entries, visits } = database.tables

  async function withSuppliers({ rows, ...page }: Page<Entry>): Promise<Page<EntryView>> {
    const records = await suppliers.bulkGet(rows.map(({ supplierId }) => supplierId))
    const views = rows.flatMap((entry, index) => {
      const supplier = records[index]
      return supplier === undefined ? [] : [{ entry, supplier }]
    })
    return { ...page, rows: views }
  }

  const entryPage = (order: Order, request: PageRequest) =>
    database.read([suppliers, entries], async () => withSuppliers(await readPage(entries, order, request)))

  return {
    /** All suppliers of the memory. */
    suppliers: (order: SupplierOrder, request: PageRequest): Promise<Page<SupplierRecord>> =>
      readPage(suppliers, supplierOrders[order], request),

    list: (listId: string, order: ListOrder, request: PageRequest): Promise<Page<EntryView>> =>
      entryPage({ ...listOrders[order], within: [listId] }, request),

    /** The entries of all lists, newest first. */
    saved: (request: PageRequest): Promise<Page<EntryView>> =>
      entryPage({ index: '[addedAt+id]', descending: true }, request),

    /** The entries of all lists that have a next action with a day, the earliest day first. */
    due: (request: PageRequest): Promise<Page<EntryView>> =>
      entryPage({ index: '[nextAction.day+id]' }, request),

    /** What changed in a supplier, newest first. */
    history: (supplierId: string, request: PageRequest): Promise<Page<Observation>> =>
      readPage(
        observations,
        { index: '[supplierId+at+id]', within: [supplierId], descending: true },
        request,
      ),

    /** Saved suppliers that changed since the buyer last looked at them, the latest change first. */
    changed(request: PageRequest): Promise<Page<ChangedView>> {
      return database.read([suppliers, entries, visits], async () => {
        const order = { index: '[changedAt+id]', descending: true }
        const { rows, ...page } = await readPage(visits, order, request)
        const ids = rows.map(({ id }) => id)
        const saved = new Set(await entries.where('supplierId').anyOf(ids).keys())
        const records = await suppliers.bulkGet(ids)
        const views = rows.flatMap((visit, index) => {
          const supplier = records[index]
          return supplier !== undefined && saved.has(visit.id) ? [{ supplier, visit }] : []
        })
        return { ...page, rows: views }
      })
    },
  }
}

export type ViewRepository = ReturnType<typeof createViewRepository>
