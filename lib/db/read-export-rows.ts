import { groupBy } from '@/lib/core/group-by.ts'
import { readAhead } from '@/lib/core/read-ahead.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { ExportRow, ExportSource } from '@/lib/export/export-row.ts'
import { withCost, withOrder } from '@/lib/export/with-order.ts'
import { assessMemory } from '@/lib/risk/assess-memory.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import { dayOf, type Day } from '@/lib/sourcing/day.ts'
import { ordersOfLists } from '@/lib/sourcing/documents/orders-of-lists.ts'
import type { Database } from './database.ts'
import { readExportSources } from './read-export-sources.ts'
import { readMemories } from './read-memories.ts'

/** What is exported: one supplier, one list, every list, or every supplier of the memory, listed or not. */
export type ExportScope =
  | { of: 'supplier'; supplierId: string }
  | { of: 'list'; listId: string }
  | { of: 'lists' }
  | { of: 'everything' }

export interface ExportJudging {
  scorecard: Scorecard
  /** Judge as of now, in milliseconds since the epoch. */
  now: number
  extensionVersion: string
}

/** Which suppliers are read, and what of them beside record and judgement. */
export interface ExportWish {
  scope: ExportScope
  sources: ReadonlySet<ExportSource>
}

interface Slices {
  pause: () => Promise<void>
  /** Called with the share that is done, 0 to 1. */
  onProgress: (share: number) => void
}

const rowsAtOnce = 1000

/**
 * The rows of an export, judged, in the order of the lists and in each as suppliers were added; suppliers that are in
 * no list come last. Large memories take a while: the reading is cut into slices.
 */
export async function readExportRows(
  database: Pick<Database, 'tables' | 'read'>,
  { scope, sources }: ExportWish,
  { scorecard, now, extensionVersion }: ExportJudging,
  { pause, onProgress }: Slices,
): Promise<ExportRow[]> {
  const { suppliers } = database.tables

  async function readSlice(ids: readonly string[], isDense: boolean) {
    const memories = await readMemories(database, ids, { isDense })
    return { memories, sourcesOf: await readExportSources(database, ids, sources) }
  }

  const places = await placesOf(database, scope)
  const listed = new Set(places.map(({ supplierId }) => supplierId))
  const rest =
    scope.of === 'everything'
      ? (await suppliers.toCollection().primaryKeys()).filter((id) => !listed.has(id))
      : []
  // In the order of the table, where the rows of a slice lie side by side.
  const ids = [...listed, ...rest].toSorted()
  const isDense = ids.length * 2 > (await suppliers.count())
  const told = new Map<string, Told>()
  const starts = Array.from({ length: Math.ceil(ids.length / rowsAtOnce) }, (_, index) => index * rowsAtOnce)
  const readFrom = (start: number) => readSlice(ids.slice(start, start + rowsAtOnce), isDense)
  for await (const { memories, sourcesOf } of readAhead(starts, readFrom)) {
    for (const [id, memory] of memories) {
      const assessment = assessMemory(memory, { scorecard, now })
      told.set(id, { supplier: memory.record, assessment, ...sourcesOf(id), extensionVersion })
    }
    onProgress(Math.min(1, told.size / ids.length))
    await pause()
  }
  const rows = [...places, ...rest.map((supplierId) => ({ supplierId }))].flatMap(
    ({ supplierId, ...place }): ExportRow[] => {
      const one = told.get(supplierId)
      return one === undefined ? [] : [{ ...place, ...one }]
    },
  )
  return sources.has('plan') || sources.has('cost')
    ? withOrders(database, rows, { sources, today: dayOf(now), pause })
    : rows
}

interface OrderWish extends Pick<ExportWish, 'sources'>, Pick<Slices, 'pause'> {
  today: Day
}

/** The rows with the orders that their lists are asked for and, where it is wished, with what these cost. */
async function withOrders(
  { tables }: Pick<Database, 'tables'>,
  rows: readonly ExportRow[],
  { sources, today, pause }: OrderWish,
): Promise<ExportRow[]> {
  const listIds = [...new Set(rows.flatMap(({ list }) => list?.id ?? []))]
  const orders = ordersOfLists(await tables.plans.where('listId').anyOf(listIds).toArray())
  const planned: ExportRow[] = []
  for (const row of rows) {
    const ordered = withOrder(row, orders)
    if (planned.push(sources.has('cost') ? withCost(ordered, today) : ordered) % rowsAtOnce === 0)
      await pause()
  }
  return planned
}

/** All of a row but its place in a list. */
type Told = Omit<ExportRow, 'list' | 'entry' | 'cost'>

type Place = Pick<ExportRow, 'list' | 'entry'> & { supplierId: string }

const inOrderOfList = (one: Entry, other: Entry) =>
  one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1)

/** Which suppliers the lists put where. */
function placesOf({ tables, read }: Pick<Database, 'tables' | 'read'>, scope: ExportScope): Promise<Place[]> {
  const { lists, entries } = tables
  return read([lists, entries], async () => {
    const all = await lists.orderBy('position').toArray()
    if (scope.of === 'supplier') {
      const [entry] = await entries.where('supplierId').equals(scope.supplierId).toArray()
      const list = all.find(({ id }) => id === entry?.listId)
      return [{ supplierId: scope.supplierId, ...(entry && list && { entry, list }) }]
    }
    // Where all are wanted, reading them as they lie and sorting takes two thirds of the time that the index does.
    const wanted =
      scope.of === 'list'
        ? entries.where('[listId+addedAt+id]').between([scope.listId], [scope.listId, []])
        : entries.toCollection()
    const byList = groupBy(await wanted.toArray(), ({ listId }) => listId)
    return all.flatMap((list) =>
      (byList.get(list.id) ?? [])
        .toSorted(inOrderOfList)
        .map((entry) => ({ supplierId: entry.supplierId, list, entry })),
    )
  })
}
