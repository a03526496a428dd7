import type { EntityTable } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, List, Note, TrashItem } from '@/lib/core/shortlist.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'

export interface Tables {
  suppliers: EntityTable<SupplierRecord, 'id'>
  observations: EntityTable<Observation, 'id'>
  lists: EntityTable<List, 'id'>
  entries: EntityTable<Entry, 'id'>
  notes: EntityTable<Note, 'id'>
  trash: EntityTable<TrashItem, 'id'>
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
  },
]
