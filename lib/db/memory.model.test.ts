import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TrashItem } from '@/lib/core/shortlist.ts'
import { openMemory } from '@/tests/support/open-memory.ts'

/**
 * Whatever is done in whatever order, the memory holds what a model made of plain maps holds; also across restarts
 * and after the database was deleted and recovered.
 */

const companies = ['1001', '1002'] as const
const listIds = ['list 1', 'list 2'] as const
const saveIds = ['save 1', 'save 2', 'save 3'] as const
const noteIds = ['note 1', 'note 2'] as const

interface ListModel {
  name: string
  position: number
}
interface EntryModel {
  listId: string
  company: string
  rating?: number
}
interface NoteModel {
  company: string
  text: string
}
interface Rows {
  lists: Map<string, ListModel>
  entries: Map<string, EntryModel>
  notes: Map<string, NoteModel>
}
interface Model extends Rows {
  trash: Map<string, Rows>
}
interface Real {
  memory: Awaited<ReturnType<typeof openMemory>>
  steps: number
}

const noRows = (): Rows => ({ lists: new Map(), entries: new Map(), notes: new Map() })

/** What the database holds, in the words of the model. */
async function contentOf({ memory }: Real): Promise<Model> {
  const { suppliers, lists, entries, notes, trash } = memory.database.tables
  const companyOf = new Map(
    (await suppliers.toArray()).map(({ id, companyIds }) => [id, companyIds[0] ?? '']),
  )
  const company = (supplierId: string) => companyOf.get(supplierId) ?? ''
  const rows = (found: Pick<TrashItem, 'lists' | 'entries' | 'notes'>): Rows => ({
    lists: new Map(found.lists.map(({ id, name, position }) => [id, { name, position }])),
    entries: new Map(
      found.entries.map(({ id, listId, supplierId, rating }) => [
        id,
        { listId, company: company(supplierId), ...(rating !== undefined && { rating }) },
      ]),
    ),
    notes: new Map(
      found.notes.map(({ id, supplierId, text }) => [id, { company: company(supplierId), text }]),
    ),
  })
  return {
    ...rows({ lists: await lists.toArray(), entries: await entries.toArray(), notes: await notes.toArray() }),
    trash: new Map((await trash.toArray()).map((item) => [item.id, rows(item)])),
  }
}

type Step = fc.AsyncCommand<Model, Real>

/** A step in words, what it does to the model, and what it does to the memory. */
function step(
  name: string,
  model: (model: Model, trashId: string) => void,
  real: (real: Real, trashId: string) => Promise<unknown>,
  check: (model: Model) => boolean = () => true,
): Step {
  return {
    check,
    toString: () => name,
    async run(expected, actual) {
      actual.steps += 1
      actual.memory.setTime(1000 + actual.steps)
      const trashId = `trash ${actual.steps}`
      model(expected, trashId)
      await real(actual, trashId)
      expect(await contentOf(actual)).toEqual(expected)
    },
  }
}

const firstList = ({ lists }: Model) =>
  [...lists].toSorted(
    ([id, one], [otherId, other]) => one.position - other.position || (id < otherId ? -1 : 1),
  )[0]?.[0]

function discard(model: Model, trashId: string, thrown: Partial<Rows>): void {
  for (const id of thrown.lists?.keys() ?? []) model.lists.delete(id)
  for (const id of thrown.entries?.keys() ?? []) model.entries.delete(id)
  for (const id of thrown.notes?.keys() ?? []) model.notes.delete(id)
  model.trash.set(trashId, { ...noRows(), ...thrown })
}

const isOnList = ({ entries }: Model, listId: string, company: string) =>
  [...entries.values()].some((entry) => entry.listId === listId && entry.company === company)

const createList = (id: string) =>
  step(
    `create ${id}`,
    ({ lists }) => {
      const position = Math.max(0, ...[...lists.values()].map((list) => list.position)) + 1
      if (!lists.has(id)) lists.set(id, { name: id, position })
    },
    ({ memory }) => memory.lists.create(id, id),
    ({ trash }) => ![...trash.values()].some(({ lists }) => lists.has(id)),
  )

const removeList = (id: string) =>
  step(
    `remove ${id}`,
    (model, trashId) => {
      const list = model.lists.get(id)
      const entries = new Map([...model.entries].filter(([, { listId }]) => listId === id))
      if (list !== undefined) discard(model, trashId, { lists: new Map([[id, list]]), entries })
    },
    ({ memory }, trashId) => memory.lists.remove(id, trashId),
  )

const save = (saveId: string, company: string, listId: string) =>
  step(
    `save ${company} to ${listId} as ${saveId}`,
    (model) => {
      const target = model.lists.has(listId) ? listId : (firstList(model) ?? '')
      if (model.entries.has(saveId) || model.trash.has(saveId) || isOnList(model, target, company)) return
      model.entries.set(saveId, { listId: target, company })
    },
    ({ memory }) =>
      memory.lists.save({ saveId, supplier: { companyId: company }, listId, defaultListName: 'unused' }),
    ({ lists }) => lists.size > 0,
  )

const undoSave = (id: string) =>
  step(
    `undo ${id}`,
    (model) => {
      const entry = model.entries.get(id)
      if (entry !== undefined && entry.rating === undefined)
        discard(model, id, { entries: new Map([[id, entry]]) })
    },
    ({ memory }) => memory.lists.undoSave(id),
  )

const rate = (id: string, rating: number) =>
  step(
    `rate ${id} ${rating}`,
    ({ entries }) => {
      const entry = entries.get(id)
      if (entry !== undefined) entries.set(id, { ...entry, rating })
    },
    ({ memory }) => memory.lists.judge(id, { rating }),
  )

const removeEntry = (id: string) =>
  step(
    `remove ${id}`,
    (model, trashId) => {
      const entry = model.entries.get(id)
      if (entry !== undefined) discard(model, trashId, { entries: new Map([[id, entry]]) })
    },
    ({ memory }, trashId) => memory.lists.removeEntry(id, trashId),
  )

const restore = (index: number) => {
  const chosen = (keys: string[]) => keys.toSorted()[index % keys.length] ?? ''
  return step(
    `restore number ${index}`,
    (model) => {
      const id = chosen([...model.trash.keys()])
      const item = model.trash.get(id)
      if (item === undefined) return
      const fits = [...item.entries.values()].every(
        ({ listId, company }) =>
          (model.lists.has(listId) || item.lists.has(listId)) && !isOnList(model, listId, company),
      )
      if (!fits) return
      for (const [key, list] of item.lists) model.lists.set(key, list)
      for (const [key, entry] of item.entries) model.entries.set(key, entry)
      for (const [key, note] of item.notes) model.notes.set(key, note)
      model.trash.delete(id)
    },
    async ({ memory }) => {
      const ids = await memory.database.tables.trash.toCollection().primaryKeys()
      return memory.trash.restore(chosen(ids))
    },
  )
}

const report = (company: string, years: number) =>
  step(
    `read ${company}`,
    () => {},
    ({ memory }) =>
      memory.suppliers.report({
        page: { kind: 'product' },
        suppliers: [{ companyId: company, facts: { yearsOnAlibaba: { value: years, source: 'test' } } }],
        listings: [],
      }),
  )

const addNote = (id: string, company: string) =>
  step(
    `add ${id} on ${company}`,
    ({ notes, trash }) => {
      if (!notes.has(id) && !trash.has(id)) notes.set(id, { company, text: id })
    },
    async ({ memory }) => {
      const [known] = await memory.suppliers.report({
        page: { kind: 'search' },
        suppliers: [{ companyId: company, facts: {} }],
        listings: [],
      })
      return memory.notes.add(id, known?.recordId ?? '', id)
    },
  )

const editNote = (id: string, text: string) =>
  step(
    `edit ${id}`,
    ({ notes }) => {
      const note = notes.get(id)
      if (note !== undefined) notes.set(id, { ...note, text })
    },
    ({ memory }) => memory.notes.edit(id, text),
  )

const removeNote = (id: string) =>
  step(
    `remove ${id}`,
    (model) => {
      const note = model.notes.get(id)
      if (note !== undefined) discard(model, id, { notes: new Map([[id, note]]) })
    },
    ({ memory }) => memory.notes.remove(id),
  )

const restart = () =>
  step(
    'restart',
    () => {},
    async (real) => {
      real.memory.database.close()
      real.memory = await openMemory(real.memory)
    },
  )

const loseAndRecover = () =>
  step(
    'lose everything and recover',
    () => {},
    async (real) => {
      const { database, name } = real.memory
      database.close()
      await Dexie.delete(name)
      real.memory = await openMemory(real.memory)
      if (real.memory.database.state() === 'lost') await real.memory.database.recover()
    },
    // With nothing live, an emptied database is no loss that anything would tell.
    ({ lists, notes }) => lists.size + notes.size > 0,
  )

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)

const steps = fc.commands<Model, Real, false>(
  [
    pick(...listIds).map(createList),
    pick(...listIds).map(removeList),
    fc.tuple(pick(...saveIds), pick(...companies), pick(...listIds)).map((chosen) => save(...chosen)),
    pick(...saveIds).map(undoSave),
    fc.tuple(pick(...saveIds), fc.integer({ min: 1, max: 5 })).map((chosen) => rate(...chosen)),
    pick(...saveIds).map(removeEntry),
    fc.nat(5).map(restore),
    fc.tuple(pick(...companies), fc.nat(20)).map((chosen) => report(...chosen)),
    fc.tuple(pick(...noteIds), pick(...companies)).map((chosen) => addNote(...chosen)),
    fc.tuple(pick(...noteIds), fc.string({ maxLength: 5 })).map((chosen) => editNote(...chosen)),
    pick(...noteIds).map(removeNote),
    fc.constant(restart()),
    fc.constant(loseAndRecover()),
  ],
  { maxCommands: 20, size: 'max' },
)

it('never diverges from the model', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const real: Real = { memory: await openMemory(), steps: 0 }
      const setup = () => ({ model: { ...noRows(), trash: new Map() }, real })
      await fc.asyncModelRun(setup, commands)
      real.memory.database.close()
      await Dexie.delete(real.memory.name)
    }),
    { numRuns: 300 },
  )
})
