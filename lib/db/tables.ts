import type { EntityTable } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, List, Note, TrashItem } from '@/lib/core/shortlist.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'

/** The tables that hold what the buyer wrote; they are mirrored outside the database. */
export const userTables = ['lists', 'entries', 'notes', 'trash'] as const
export type UserTable = (typeof userTables)[number]

/** A row that was written or deleted and may not be in the mirror yet. */
export interface Change {
  seq: number
  table: UserTable
  id: string
}

/** Facts about the database itself. */
export interface Meta {
  /** `epoch` is a random id that the database got when it was made: another one is another database. */
  key: 'epoch'
  value: string
}

export interface Tables {
  suppliers: EntityTable<SupplierRecord, 'id'>
  observations: EntityTable<Observation, 'id'>
  lists: EntityTable<List, 'id'>
  entries: EntityTable<Entry, 'id'>
  notes: EntityTable<Note, 'id'>
  trash: EntityTable<TrashItem, 'id'>
  outbox: EntityTable<Change, 'seq'>
  meta: EntityTable<Meta, 'key'>
}

/**
 * The indexes of every schema version, oldest first. A shipped version is never edited: a change of indexes or of
 * data is a new one at the end.
 */
export const schemas: { [Name in keyof Tables]: string }[] = [
  {
    suppliers: 'id, *companyIds, *hosts, lastSeen',
    observations: 'id, [supplierId+at]',
    lists: 'id, position',
    entries: 'id, &[listId+supplierId], [listId+addedAt], supplierId, status',
    notes: 'id, supplierId',
    trash: 'id, deletedAt',
    outbox: '++seq',
    meta: 'key',
  },
]
