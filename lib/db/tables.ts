import type { EntityTable } from 'dexie'
import type { Attachment } from '@/lib/core/attachment.ts'
import type { Draft } from '@/lib/core/draft.ts'
import type { FlagState } from '@/lib/core/flag-state.ts'
import type { Plan } from '@/lib/core/plan.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { Entry, List, Note, TrashItem } from '@/lib/core/shortlist.ts'
import type { Twin } from '@/lib/core/twin.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'
import type { BackupMemory } from './backup-memory.ts'
import type { ClockMemory } from './old-trash.ts'
import type { SupplierRow } from './supplier-row.ts'

/** The tables that hold what the buyer wrote; they are mirrored outside the database. */
export const userTables = [
  'lists',
  'entries',
  'notes',
  'quotes',
  'drafts',
  'twins',
  'flagStates',
  'plans',
  'attachments',
  'trash',
] as const
export type UserTable = (typeof userTables)[number]

/** Rows of a table that were written or deleted and may not be in the mirror yet. */
export interface Change {
  seq: number
  /** A supplier is noted only when it is forgotten. */
  table: UserTable | 'suppliers'
  ids?: string[]
  /** One row, as it was noted before version 0.2. */
  id?: string
}

/** Facts about the database itself. */
export type Meta =
  /** A random id that the database got when it was made: another one is another database. */
  | { key: 'epoch'; value: string }
  /** What is remembered of the clock. */
  | { key: 'clock'; value: ClockMemory }
  /** What is remembered of backups. */
  | { key: 'backups'; value: BackupMemory }
  /** All was erased here, and the second copy may still have it. */
  | { key: 'erasing'; value: true }

/** When the buyer last looked at a saved supplier, and when it last changed after that. Milliseconds since the epoch. */
export interface Visit {
  /** The id of the supplier. */
  id: string
  visitedAt: number
  /** Absent where nothing changed since. */
  changedAt?: number
}

export interface Tables {
  suppliers: EntityTable<SupplierRow, 'id'>
  observations: EntityTable<Observation, 'id'>
  lists: EntityTable<List, 'id'>
  entries: EntityTable<Entry, 'id'>
  notes: EntityTable<Note, 'id'>
  quotes: EntityTable<Quote, 'id'>
  drafts: EntityTable<Draft, 'id'>
  twins: EntityTable<Twin, 'id'>
  flagStates: EntityTable<FlagState, 'id'>
  plans: EntityTable<Plan, 'id'>
  attachments: EntityTable<Attachment, 'id'>
  visits: EntityTable<Visit, 'id'>
  trash: EntityTable<TrashItem, 'id'>
  outbox: EntityTable<Change, 'seq'>
  meta: EntityTable<Meta, 'key'>
}

/**
 * The indexes of every schema version, oldest first; a version names what is new in it. A shipped version is never
 * edited: a change of indexes or of data is a new one at the end. Indexes that pages are read from end with the id,
 * so that no two rows have the same place.
 */
export const schemas: { [Name in keyof Tables]?: string }[] = [
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
  {
    suppliers: 'id, *companyIds, *hosts, *words, [lastSeen+id], [nameKey+id]',
    observations: 'id, [supplierId+at+id], [at+id]',
    entries:
      'id, &[listId+supplierId], [listId+addedAt+id], [listId+updatedAt+id], [listId+status+id], ' +
      'supplierId, [addedAt+id], [nextAction.day+id]',
    quotes: 'id, supplierId, validUntil',
    drafts: 'id, supplierId',
    twins: 'id, *supplierIds',
    flagStates: 'id, supplierId',
    plans: 'id, supplierId, listId, kind',
    attachments: 'id, supplierId',
    visits: 'id, [changedAt+id]',
  },
]
