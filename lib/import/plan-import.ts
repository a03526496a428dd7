import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFacts, SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, Judgement, List, Note } from '@/lib/core/shortlist.ts'
import type { Slices } from './slices.ts'
import { createMatcher, type RowProblem } from './match-supplier.ts'
import type { RawTable } from './raw-table.ts'
import { createRowReader, type ImportedRow, type UnreadCell } from './read-row.ts'
import type { ColumnMapping } from './map-columns.ts'

/** What the memory holds before an import; notes oldest first. */
export interface ImportMemory {
  suppliers: readonly SupplierRecord[]
  lists: readonly List[]
  entries: readonly Entry[]
  notes: readonly Note[]
}

export interface ImportOptions {
  mapping: ColumnMapping
  /** The list of rows that name none. */
  defaultList: string
  languages: readonly string[]
  /** Milliseconds since the epoch. */
  at: number
  newId: () => string
}

export type RowOutcome = 'add' | 'update' | 'skip' | 'error'

/** What becomes of one row: the preview, line by line. */
export interface PlannedRow {
  /** Counted from one, as the spreadsheet does. */
  row: number
  outcome: RowOutcome
  name?: string
  /** Of an error. */
  problem?: RowProblem
  /** What would change; empty where nothing would. */
  changes: ('supplier' | 'list' | 'judgement' | 'note')[]
  unread: UnreadCell[]
}

/** Rows to write, each as a whole. */
export interface ImportWrites {
  suppliers: SupplierRecord[]
  lists: List[]
  entries: Entry[]
  notes: Note[]
}

/** What takes an import back: ids of what it made, and what it changed as it was before. */
export interface ImportUndo {
  at: number
  made: { [Table in keyof ImportWrites]: string[] }
  changed: Pick<ImportWrites, 'suppliers' | 'entries'>
}

export interface ImportPlan {
  rows: PlannedRow[]
  counts: Record<RowOutcome, number>
  writes: ImportWrites
  undo: ImportUndo
}

const rowsASlice = 250

/**
 * What an import would do, row by row; nothing is changed. What pages said is never overwritten, only what they left
 * open is filled; what the buyer's table says of status, rating and the like counts. Importing the same table again
 * plans nothing. Throws the signal's reason where it is aborted.
 */
export async function planImport(
  table: RawTable,
  memory: ImportMemory,
  options: ImportOptions,
  { pause, signal, onProgress }: Slices,
): Promise<ImportPlan> {
  const read = createRowReader(options.mapping, options)
  const planner = createPlanner(memory, options)
  const rows: PlannedRow[] = []
  for (const [index, raw] of table.rows.entries()) {
    rows.push(planner.plan(read(raw)))
    if ((index + 1) % rowsASlice > 0) continue
    onProgress?.((index + 1) / table.rows.length)
    await pause()
    signal?.throwIfAborted()
  }
  const counts = { add: 0, update: 0, skip: 0, error: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return { rows, counts, ...planner.result() }
}

function createPlanner(memory: ImportMemory, { at, newId, defaultList }: ImportOptions) {
  const matcher = createMatcher(memory.suppliers)
  const suppliers = createDrafts(memory.suppliers, ({ id }) => id)
  const lists = createDrafts(memory.lists, ({ name }) => name)
  const entries = createDrafts(memory.entries, ({ listId, supplierId }) => `${listId} ${supplierId}`)
  const notes = createDrafts(memory.notes, ({ id }) => id)
  const written = new Map<string, Note[]>()
  for (const note of memory.notes)
    written.set(note.supplierId, [...(written.get(note.supplierId) ?? []), note])

  function planSupplier(row: ImportedRow, known: SupplierRecord | undefined) {
    const supplier = known ?? {
      id: newId(),
      companyIds: [],
      hosts: [],
      facts: {},
      firstSeen: at,
      lastSeen: at,
    }
    const { companyId, host } = row.identity
    const facts = filled(supplier.facts, row.facts)
    const learnsId = companyId !== undefined && supplier.companyIds.length === 0
    const learnsHost = host !== undefined && supplier.hosts.length === 0
    if (known !== undefined && facts === known.facts && !learnsId && !learnsHost)
      return { supplier, changed: false }
    const draft = {
      ...supplier,
      facts,
      ...(learnsId && { companyIds: [companyId] }),
      ...(learnsHost && { hosts: [host] }),
    }
    suppliers.put(draft)
    matcher.learn(draft)
    return { supplier: draft, changed: true }
  }

  function listNamed(name: string): List {
    const known = lists.get(name)
    if (known !== undefined) return known
    const position = 1 + Math.max(0, ...lists.all().map((list) => list.position))
    return lists.put({ id: newId(), name, position, createdAt: at })
  }

  function planEntry({ judgement, list }: ImportedRow, supplierId: string): 'add' | 'update' | 'none' {
    const { id: listId } = listNamed(list ?? defaultList)
    const known = entries.get(`${listId} ${supplierId}`)
    if (known === undefined) {
      entries.put({
        id: newId(),
        listId,
        supplierId,
        status: 'researching',
        ...judgement,
        addedAt: at,
        updatedAt: at,
      })
      return 'add'
    }
    if (saysNothingNew(known, judgement)) return 'none'
    entries.put({ ...known, ...judgement, updatedAt: at })
    return 'update'
  }

  function planNote({ note }: ImportedRow, supplierId: string): boolean {
    const own = written.get(supplierId) ?? []
    const texts = own.map(({ text }) => text)
    if (note === undefined || texts.includes(note) || texts.join('\n\n') === note) return false
    const draft = notes.put({ id: newId(), supplierId, text: note, createdAt: at, updatedAt: at })
    written.set(supplierId, [...own, draft])
    return true
  }

  return {
    plan(row: ImportedRow): PlannedRow {
      const { row: number, name, unread } = row
      const match = matcher.find(row)
      const planned = { row: number, ...(name !== undefined && { name }), unread }
      if ('problem' in match) return { ...planned, outcome: 'error', problem: match.problem, changes: [] }
      const { supplier, changed } = planSupplier(row, match.supplier)
      const entry = planEntry(row, supplier.id)
      const changes: PlannedRow['changes'] = [
        ...(changed ? (['supplier'] as const) : []),
        ...(entry === 'add' ? (['list'] as const) : []),
        ...(entry === 'update' ? (['judgement'] as const) : []),
        ...(planNote(row, supplier.id) ? (['note'] as const) : []),
      ]
      const outcome = match.supplier === undefined ? 'add' : changes.length > 0 ? 'update' : 'skip'
      return { ...planned, outcome, changes }
    },

    result(): Pick<ImportPlan, 'writes' | 'undo'> {
      const writes = {
        suppliers: suppliers.drafts(),
        lists: lists.drafts(),
        entries: inOrderOfIds(entries.drafts(), new Set(entries.made())),
        notes: notes.drafts(),
      }
      const made = {
        suppliers: suppliers.made(),
        lists: lists.made(),
        entries: entries.made(),
        notes: notes.made(),
      }
      const changed = { suppliers: suppliers.before(), entries: entries.before() }
      return { writes, undo: { at, made, changed } }
    },
  }
}

/** What is there, with drafts laid over it. */
function createDrafts<Row extends { id: string }>(present: readonly Row[], keyOf: (row: Row) => string) {
  const known = new Map(present.map((row) => [keyOf(row), row]))
  const drafts = new Map<string, Row>()
  return {
    get: (key: string) => drafts.get(key) ?? known.get(key),
    put(row: Row): Row {
      drafts.set(keyOf(row), row)
      return row
    },
    all: () => [...known.values(), ...drafts.values()],
    drafts: () => [...drafts.values()],
    made: () => [...drafts].flatMap(([key, { id }]) => (known.has(key) ? [] : [id])),
    before: () => [...drafts.keys()].flatMap((key) => known.get(key) ?? []),
  }
}

/** A list shows what was added at one moment in the order of the ids: dealt out in order, they keep that of the table. */
function inOrderOfIds(entries: readonly Entry[], made: ReadonlySet<string>): Entry[] {
  const ids = [...made].toSorted().values()
  return entries.map((entry) => (made.has(entry.id) ? { ...entry, id: ids.next().value ?? entry.id } : entry))
}

/** The facts with what is open filled; the same object where nothing is. An earlier table gives way to a later one. */
function filled(known: RecordedFacts, imported: RecordedFacts): RecordedFacts {
  const names = factNames.filter((name) => {
    const [present, stated] = [known[name], imported[name]]
    if (stated === undefined) return false
    return present === undefined || (present.page === 'other' && !isSame(present.value, stated.value))
  })
  if (names.length === 0) return known
  return Object.assign({}, known, Object.fromEntries(names.map((name) => [name, imported[name]])))
}

const saysNothingNew = (entry: Entry, judgement: Partial<Judgement>): boolean =>
  Object.entries(judgement).every(([key, value]) => isSame(entry[key as keyof Judgement], value))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
