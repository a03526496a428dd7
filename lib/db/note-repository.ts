import { noteSchema, type Note } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'

/** What the buyer wrote about suppliers. */
export function createNoteRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { notes, trash } = database.tables

  return {
    /** Oldest first. */
    of: (supplierId: string): Promise<Note[]> =>
      notes.where('supplierId').equals(supplierId).sortBy('createdAt'),

    /** Adding again with the same id changes nothing. */
    add(id: string, supplierId: string, text: string): Promise<void> {
      return database.write([notes, trash], async () => {
        if ((await notes.get(id)) ?? (await trash.get(id))) return
        const now = clock()
        await notes.add(noteSchema.parse({ id, supplierId, text, createdAt: now, updatedAt: now }))
      })
    },

    edit(id: string, text: string): Promise<void> {
      return database.write([notes], async () => {
        const note = await notes.get(id)
        if (note !== undefined) await notes.put(noteSchema.parse({ ...note, text, updatedAt: clock() }))
      })
    },

    /** Moves a note to the trash, under its own id. */
    remove(id: string): Promise<void> {
      return database.write([notes, trash], async () => {
        const note = await notes.get(id)
        if (note === undefined) return
        await notes.delete(id)
        await trash.put({ id, deletedAt: clock(), lists: [], entries: [], notes: [note] })
      })
    },
  }
}

export type NoteRepository = ReturnType<typeof createNoteRepository>
