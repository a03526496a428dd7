import { Dexie } from 'dexie'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { Tables } from './tables.ts'

/** Moves the history and all that the buyer wrote from a record that was joined with another one to that one. */
export async function adoptUserWork(tables: Tables, from: string, supplierId: string): Promise<void> {
  const { observations, notes, trash } = tables
  await observations
    .where('[supplierId+at+id]')
    .between([from, Dexie.minKey], [from, Dexie.maxKey])
    .modify({ supplierId })
  await notes.where('supplierId').equals(from).modify({ supplierId })
  await adoptEntries(tables, from, supplierId)
  await trash.toCollection().modify((item) => {
    for (const row of [...item.entries, ...item.notes]) {
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
