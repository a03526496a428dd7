import { Dexie, type Table } from 'dexie'
import type { Entry } from '@/lib/core/shortlist.ts'
import { twinId, twinPair } from '@/lib/suppliers/twin-pair.ts'
import type { Tables } from './tables.ts'

/** Tables whose rows are about one supplier and say so in nothing but one field. */
const plainTables = ['notes', 'quotes', 'drafts', 'plans', 'attachments'] as const

/** All tables that {@link adoptUserWork} changes. */
export const adoptedTables = [
  ...plainTables,
  'observations',
  'lists',
  'entries',
  'flagStates',
  'twins',
  'visits',
  'trash',
] as const

/** Moves the history and all that the buyer wrote from a record that was joined with another one to that one. */
export async function adoptUserWork(tables: Tables, from: string, supplierId: string): Promise<void> {
  await tables.observations
    .where('[supplierId+at+id]')
    .between([from, Dexie.minKey], [from, Dexie.maxKey])
    .modify({ supplierId })
  for (const name of plainTables) {
    const table: Table<{ supplierId?: string }> = tables[name]
    await table.where('supplierId').equals(from).modify({ supplierId })
  }
  await adoptEntries(tables, from, supplierId)
  await adoptFlagStates(tables, from, supplierId)
  await adoptTwins(tables, from, supplierId)
  await adoptVisit(tables, from, supplierId)
  await tables.trash.toCollection().modify((item) => {
    const { entries, notes, quotes = [], plans = [], attachments = [] } = item
    for (const row of [...entries, ...notes, ...quotes, ...plans, ...attachments]) {
      if (row.supplierId === from) row.supplierId = supplierId
    }
  })
}

/** Where a list holds both, the entry that the buyer changed last stays, and the other goes to the trash. */
async function adoptEntries({ entries, trash }: Tables, from: string, supplierId: string): Promise<void> {
  for (const entry of await entries.where('supplierId').equals(from).toArray()) {
    const moved: Entry = { ...entry, supplierId }
    const present = await entries.get({ listId: entry.listId, supplierId })
    if (present === undefined) {
      await entries.put(moved)
      continue
    }
    const [kept, dropped] = present.updatedAt >= entry.updatedAt ? [present, moved] : [moved, present]
    await entries.bulkDelete([present.id, entry.id])
    await entries.add(kept)
    await trash.put({ id: dropped.id, deletedAt: kept.updatedAt, lists: [], entries: [dropped], notes: [] })
  }
}

/** Of two states of one flag the later stays. */
async function adoptFlagStates({ flagStates }: Tables, from: string, supplierId: string): Promise<void> {
  for (const state of await flagStates.where('supplierId').equals(from).toArray()) {
    const moved = { ...state, id: `${supplierId} ${state.flagId}`, supplierId }
    const present = await flagStates.get(moved.id)
    await flagStates.delete(state.id)
    if (present === undefined || present.updatedAt < moved.updatedAt) await flagStates.put(moved)
  }
}

/** Of two verdicts on one pair the later stays; one on the pair that is now one says nothing any more. */
async function adoptTwins({ twins }: Tables, from: string, supplierId: string): Promise<void> {
  for (const twin of await twins.where('supplierIds').equals(from).toArray()) {
    await twins.delete(twin.id)
    const other = twin.supplierIds.find((id) => id !== from)
    if (other === undefined || other === supplierId) continue
    const supplierIds = twinPair(supplierId, other)
    const moved = { ...twin, id: twinId(supplierIds), supplierIds }
    const present = await twins.get(moved.id)
    if (present === undefined || present.at < moved.at) await twins.put(moved)
  }
}

async function adoptVisit({ visits }: Tables, from: string, supplierId: string): Promise<void> {
  const [old, own] = [await visits.get(from), await visits.get(supplierId)]
  if (old === undefined) return
  await visits.delete(from)
  if (own === undefined || own.visitedAt < old.visitedAt) await visits.put({ ...old, id: supplierId })
}
