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
const quoteIds = ['quote 1', 'quote 2'] as const

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
interface QuoteModel {
  company: string
  price: number
}
interface Rows {
  lists: Map<string, ListModel>
  entries: Map<string, EntryModel>
  notes: Map<string, NoteModel>
  quotes: Map<string, QuoteModel>
}
interface Model extends Rows {
  trash: Map<string, Rows>
  /** Text by note. */
  drafts: Map<string, string>
}
interface Real {
  memory: Awaited<ReturnType<typeof openMemory>>
  steps: number
}

const noRows = (): Rows => ({
  lists: new Map(),
  entries: new Map(),
  notes: new Map(),
  quotes: new Map(),
})

/** What the database holds, in the words of the model. */
async function contentOf({ memory }: Real): Promise<Model> {
  const { suppliers, lists, entries, notes, quotes, drafts, trash } = memory.database.tables
  const companyOf = new Map(
    (await suppliers.toArray()).map(({ id, companyIds }) => [id, companyIds[0] ?? '']),
  )
  const company = (supplierId: string) => companyOf.get(supplierId) ?? ''
  const rows = (found: Pick<TrashItem, 'lists' | 'entries' | 'notes' | 'quotes'>): Rows => ({
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
    quotes: new Map(
      (found.quotes ?? []).map(({ id, supplierId, prices }) => [
        id,
        { company: company(supplierId), price: prices[0]?.price ?? 0 },
      ]),
    ),
  })
  return {
    ...rows({
      lists: await lists.toArray(),
      entries: await entries.toArray(),
      notes: await notes.toArray(),
      quotes: await quotes.toArray(),
    }),
    drafts: new Map((await drafts.toArray()).map(({ id, text }) => [id, text])),
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
  for (const id of thrown.quotes?.keys() ?? []) model.quotes.delete(id)
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
      for (const [key, quote] of item.quotes) model.quotes.set(key, quote)
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

async function recordOf({ suppliers }: Real['memory'], companyId: string): Promise<string> {
  const cards = { page: { kind: 'search' as const }, suppliers: [{ companyId, facts: {} }], listings: [] }
  const [known] = await suppliers.report(cards)
  return known?.recordId ?? ''
}

const addNote = (id: string, company: string) =>
  step(
    `add ${id} on ${company}`,
    ({ notes, drafts, trash }) => {
      if (!notes.has(id) && !trash.has(id)) notes.set(id, { company, text: id })
      drafts.delete(id)
    },
    async ({ memory }) => memory.notes.add(id, await recordOf(memory, company), id),
  )

const editNote = (id: string, text: string) =>
  step(
    `edit ${id}`,
    ({ notes, drafts }) => {
      const note = notes.get(id)
      if (note !== undefined) notes.set(id, { ...note, text })
      drafts.delete(id)
    },
    ({ memory }) => memory.notes.edit(id, text),
  )

/** Writes a note that began when it said something else, so that it may be written elsewhere meanwhile. */
const editBesides = (id: string, before: string, text: string) =>
  step(
    `edit ${id}, which said ${JSON.stringify(before)}`,
    ({ notes, drafts, trash }) => {
      const note = notes.get(id)
      const company = note?.company ?? trash.get(id)?.notes.get(id)?.company
      const other = `besides ${id}`
      drafts.delete(id)
      if (note?.text === before || note?.text === text) {
        if (note !== undefined) notes.set(id, { ...note, text })
      } else if (company !== undefined && !notes.has(other) && !trash.has(other)) {
        notes.set(other, { company, text })
      }
    },
    ({ memory }) => memory.notes.edit(id, text, { before, besidesId: `besides ${id}` }),
    // A draft tells whose note it was even where there is none; the model does not know.
    ({ drafts }) => !drafts.has(id),
  )

const keepDraft = (id: string, company: string, text: string) =>
  step(
    `draft ${id}`,
    ({ drafts }) => {
      drafts.set(id, text)
    },
    async ({ memory }) => memory.drafts.keep({ id, supplierId: await recordOf(memory, company), text }),
  )

const dropDraft = (id: string) =>
  step(
    `drop the draft of ${id}`,
    ({ drafts }) => {
      drafts.delete(id)
    },
    ({ memory }) => memory.drafts.drop(id),
  )

const quoted = (price: number) => ({ currency: 'USD', prices: [{ from: 1, price }] })

const addQuote = (id: string, company: string, price: number) =>
  step(
    `add ${id} on ${company}`,
    ({ quotes, trash }) => {
      if (!quotes.has(id) && !trash.has(id)) quotes.set(id, { company, price })
    },
    async ({ memory }) => memory.quotes.add(id, await recordOf(memory, company), quoted(price)),
  )

const editQuote = (id: string, price: number) =>
  step(
    `edit ${id}`,
    ({ quotes }) => {
      const quote = quotes.get(id)
      if (quote !== undefined) quotes.set(id, { ...quote, price })
    },
    ({ memory }) => memory.quotes.edit(id, quoted(price)),
  )

const removeQuote = (id: string) =>
  step(
    `remove ${id}`,
    (model) => {
      const quote = model.quotes.get(id)
      if (quote !== undefined) discard(model, id, { quotes: new Map([[id, quote]]) })
    },
    ({ memory }) => memory.quotes.remove(id),
  )

const forgetUnsaved = () =>
  step(
    'forget all that nothing was written about',
    () => {},
    ({ memory }) => memory.privacy.forgetUnsaved(),
  )

const forgetAndRestore = (company: string) =>
  step(
    `forget ${company} and take it back`,
    () => {},
    async ({ memory }) => {
      const record = await memory.suppliers.find({ companyId: company })
      if (record !== undefined) await memory.privacy.restore(await memory.privacy.forget(record.id))
    },
  )

const eraseAll = () =>
  step(
    'erase all',
    (model) => {
      for (const rows of Object.values(model) as Map<string, unknown>[]) rows.clear()
    },
    ({ memory }) => memory.privacy.eraseAll(),
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
    ({ lists, notes, quotes }) => lists.size + notes.size + quotes.size > 0,
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
    fc
      .tuple(pick(...noteIds), pick(...noteIds), fc.string({ maxLength: 5 }))
      .map((chosen) => editBesides(...chosen)),
    fc
      .tuple(pick(...noteIds), pick(...companies), fc.string({ maxLength: 5 }))
      .map((chosen) => keepDraft(...chosen)),
    pick(...noteIds).map(dropDraft),
    fc.tuple(pick(...quoteIds), pick(...companies), fc.nat(9)).map((chosen) => addQuote(...chosen)),
    fc.tuple(pick(...quoteIds), fc.nat(9)).map((chosen) => editQuote(...chosen)),
    pick(...quoteIds).map(removeQuote),
    pick(...companies).map(forgetAndRestore),
    fc.constant(forgetUnsaved()),
    fc.constant(eraseAll()),
    fc.constant(restart()),
    fc.constant(loseAndRecover()),
  ],
  { maxCommands: 20, size: 'max' },
)

it('never diverges from the model', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const real: Real = { memory: await openMemory(), steps: 0 }
      const setup = () => ({ model: { ...noRows(), trash: new Map(), drafts: new Map() }, real })
      await fc.asyncModelRun(setup, commands)
      real.memory.database.close()
      await Dexie.delete(real.memory.name)
    }),
    { numRuns: 300 },
  )
})
