import { Dexie, type Table } from 'dexie'
import type { Identity } from '@/lib/core/identity.ts'
import type { RememberedSupplier, SupplierMarks } from '@/lib/core/known-supplier.ts'
import type { Reading } from '@/lib/core/reading.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { matchRecords } from '@/lib/suppliers/match-records.ts'
import { mergeSuppliers } from '@/lib/suppliers/merge-suppliers.ts'
import { isNews } from '@/lib/suppliers/is-news.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'
import { adoptedTables, adoptUserWork } from './adopt-user-work.ts'
import type { Database } from './database.ts'
import { findRecords } from './find-records.ts'
import { marksOf } from './marks-of.ts'
import type { RepositoryContext } from './repository-context.ts'
import { supplierRow } from './supplier-row.ts'

/** What is known of each supplier of a reading, in its order; null where the page does not say who it is. */
type Known = (RememberedSupplier | null)[]

type Merged = ReturnType<typeof mergeSuppliers>

/** The records of suppliers and their history. */
export function createSupplierRepository(database: Database, { clock, newId }: RepositoryContext) {
  const { tables } = database
  const { suppliers, observations, entries, visits } = tables

  async function merge(reading: Reading) {
    const known = await findRecords(tables, reading.suppliers)
    return mergeSuppliers(known, reading, { at: clock(), newId })
  }

  async function answer({ records, before }: Pick<Merged, 'records' | 'before'>): Promise<Known> {
    const ids = records.flatMap((record) => record?.id ?? [])
    const saved = await entries.where('supplierId').anyOf(ids).toArray()
    return records.map((record, index) => {
      if (record === undefined) return null
      const own = saved.filter(({ supplierId }) => supplierId === record.id)
      const { said, listings } = before[index] ?? {}
      return {
        recordId: record.id,
        facts: record.facts,
        ...(record.details && { details: record.details }),
        ...(before[index] && { before: { said, listings } }),
        ...marksOf(own),
      }
    })
  }

  /** What changed in a supplier that the buyer has looked at is news until the buyer looks again. */
  async function noteNews(seen: readonly Observation[], changedAt: number): Promise<void> {
    const ids = seen.filter(isNews).map(({ supplierId }) => supplierId)
    if (ids.length > 0) await visits.where('id').anyOf(ids).modify({ changedAt })
  }

  return {
    /** Merges all suppliers of a reading in one transaction and tells what is known of them then. */
    report(reading: Reading): Promise<Known> {
      const changed = [suppliers, ...adoptedTables.map((name): Table => tables[name])]
      return database.write(changed, async () => {
        const merged = await merge(reading)
        const records = merged.records.filter((record) => record !== undefined)
        await suppliers.bulkPut(records.map(supplierRow))
        await observations.bulkAdd(merged.observations)
        for (const [from, to] of merged.absorbed) await adoptUserWork(tables, from, to)
        await suppliers.bulkDelete([...merged.absorbed.keys()])
        await noteNews(merged.observations, clock())
        return answer(merged)
      })
    },

    /** The same answer with nothing stored, for private windows. */
    preview(reading: Reading): Promise<Known> {
      return database.read([suppliers, entries], async () => answer(await merge(reading)))
    },

    /** What the buyer did with these companies, in their order. */
    marks(identities: readonly Identity[]): Promise<SupplierMarks[]> {
      return database.read([suppliers, entries], async () => {
        const known = await findRecords(tables, identities)
        const ids = identities.map((identity) => matchRecords(known, identity, 'search').target?.id)
        const saved = await entries
          .where('supplierId')
          .anyOf(ids.filter((id) => id !== undefined))
          .toArray()
        return ids.map((id) => marksOf(saved.filter(({ supplierId }) => supplierId === id)))
      })
    },

    get: (id: string): Promise<SupplierRecord | undefined> => suppliers.get(id),

    /** The record of a company that a page or a link names. */
    find(identity: Identity): Promise<SupplierRecord | undefined> {
      return database.read([suppliers], async () => {
        return matchRecords(await findRecords(tables, [identity]), identity, 'search').target
      })
    },

    /** What changed in a supplier, newest first. */
    history(supplierId: string, limit: number): Promise<Observation[]> {
      return observations
        .where('[supplierId+at+id]')
        .between([supplierId, Dexie.minKey], [supplierId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray()
    },
  }
}

export type SupplierRepository = ReturnType<typeof createSupplierRepository>
