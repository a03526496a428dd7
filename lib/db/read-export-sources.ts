import type { EntityTable } from 'dexie'
import { groupBy } from '@/lib/core/group-by.ts'
import type { ExportRow, ExportSource } from '@/lib/export/export-row.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import type { Database } from './database.ts'

/** What a row tells beside record and judgement, whatever list it is in. */
type RowSources = Pick<ExportRow, 'notes' | 'quotes' | 'flagStates' | 'plan'>

/**
 * Reads what these suppliers have of some sources, each table once and no other, and answers a function that tells it
 * of one of them by record id.
 */
export async function readExportSources(
  { tables }: Pick<Database, 'tables'>,
  recordIds: readonly string[],
  sources: ReadonlySet<ExportSource>,
): Promise<(recordId: string) => RowSources> {
  const read = async <Row extends { id: string; supplierId?: string }>(
    table: EntityTable<Row, 'id'>,
    needed: readonly ExportSource[],
  ): Promise<Map<string, Row[]> | undefined> =>
    needed.some((source) => sources.has(source))
      ? groupBy(await table.where('supplierId').anyOf(recordIds).toArray(), ({ supplierId }) => supplierId)
      : undefined

  const notes = await read(tables.notes, ['notes'])
  // A cost is counted from quotes and plan.
  const quotes = await read(tables.quotes, ['quotes', 'cost'])
  const plans = await read(tables.plans, ['plan', 'cost'])
  const flagStates = await read(tables.flagStates, ['flagStates'])
  return (id) => {
    const own = plans?.get(id)
    return {
      notes: oldestFirst(notes?.get(id)),
      ...(quotes && { quotes: oldestFirst(quotes.get(id)) }),
      ...(flagStates && { flagStates: flagStates.get(id) ?? [] }),
      ...(own && { plan: readDocuments(own) }),
    }
  }
}

const oldestFirst = <Row extends { createdAt: number }>(rows: readonly Row[] = []): Row[] =>
  rows.toSorted((one, other) => one.createdAt - other.createdAt)
