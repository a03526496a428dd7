import { createDatabase } from '@/lib/db/database.ts'
import type { Cursor } from '@/lib/db/read-page.ts'
import { createSearchRepository } from '@/lib/db/search-repository.ts'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { fillMemory } from './fill-memory.ts'
import { answered, rawFirst, rawNext, rawSearch, type RawView } from './raw-memory.ts'

/** How long the same was for Sourcelens and for bare IndexedDB, in milliseconds. */
export interface Pair {
  ours: number
  raw: number
}

export interface MemoryLab {
  /** Makes the memory that is measured. */
  fill(suppliers: number, observations: number): Promise<void>
  views: readonly ViewName[]
  /** Opens the memory, reads the first rows of a view, and closes it again. */
  first(view: ViewName): Promise<Pair>
  /** The page after the first, and so on: `depth` pages further down in the same memory. */
  next(view: ViewName, depth: number): Promise<Pair>
  /** Searches in a memory that is open. */
  search(text: string): Promise<Pair>
}

type ViewName = keyof typeof rawViews

const name = 'sourcelens'
const limit = 50

const openOurs = async () => {
  const files = new Map<string, string>()
  const database = createDatabase({
    name,
    newId: () => crypto.randomUUID(),
    sentinel: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    files: {
      names: () => Promise.resolve([]),
      read: (file) => Promise.resolve(files.get(file)),
      write: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      exclusively: (work) => work(),
    },
  })
  await database.open()
  return database
}

const openRaw = () => answered(indexedDB.open(name))

/** The views of Sourcelens as bare IndexedDB reads them. */
const rawViews = {
  suppliers: { store: 'suppliers', index: '[lastSeen+id]', within: [], descending: true },
  names: { store: 'suppliers', index: '[nameKey+id]', within: [], descending: false },
  list: {
    store: 'entries',
    index: '[listId+addedAt+id]',
    within: ['list 1'],
    descending: false,
    join: 'supplierId',
  },
  changed: { store: 'visits', index: '[changedAt+id]', within: [], descending: true, join: 'id' },
  history: {
    store: 'observations',
    index: '[supplierId+at+id]',
    within: ['supplier 0'],
    descending: true,
  },
} satisfies Record<string, RawView>

function ourViews(database: Awaited<ReturnType<typeof openOurs>>) {
  const views = createViewRepository(database)
  type Read = (after: Cursor | undefined) => Promise<{ rows: unknown[]; next?: Cursor }>
  return {
    suppliers: (after) => views.suppliers('lastSeen', { after, limit }),
    names: (after) => views.suppliers('name', { after, limit }),
    list: (after) => views.list('list 1', 'added', { after, limit }),
    changed: (after) => views.changed({ after, limit }),
    history: (after) => views.history('supplier 0', { after, limit }),
  } satisfies Record<ViewName, Read>
}

async function time(work: () => Promise<{ length: number }>): Promise<number> {
  const start = performance.now()
  const rows = await work()
  const ms = performance.now() - start
  if (rows.length === 0) throw new Error('Nothing was found.')
  return ms
}

const lab: MemoryLab = {
  async fill(suppliers, observations) {
    const database = await openOurs()
    await fillMemory(database, suppliers, observations)
    database.close()
  },

  views: Object.keys(rawViews) as ViewName[],

  async first(view) {
    let database: Awaited<ReturnType<typeof openOurs>> | undefined
    let bare: IDBDatabase | undefined
    const ours = await time(async () => {
      database = await openOurs()
      return (await ourViews(database)[view](undefined)).rows
    })
    database?.close()
    const raw = await time(async () => {
      bare = await openRaw()
      return (await rawFirst(bare, rawViews[view], limit)).rows
    })
    bare?.close()
    return { ours, raw }
  },

  async next(view, depth) {
    const [database, bare] = [await openOurs(), await openRaw()]
    const read = ourViews(database)[view]
    let after: Cursor | undefined
    for (let page = 0; page < depth; page += 1) after = (await read(after)).next ?? after
    if (after === undefined) throw new Error('There is no further page.')
    const ours = await time(async () => (await read(after)).rows)
    const raw = await time(async () => (await rawNext(bare, rawViews[view], after ?? [], limit)).rows)
    database.close()
    bare.close()
    return { ours, raw }
  },

  async search(text) {
    const [database, bare] = [await openOurs(), await openRaw()]
    const searching = createSearchRepository(database)
    const ours = await time(() => searching.find(text, limit))
    const raw = await time(() => rawSearch(bare, text.split(' '), limit))
    database.close()
    bare.close()
    return { ours, raw }
  },
}

Object.assign(globalThis, { memoryLab: lab })
