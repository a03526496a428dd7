import { noteSchema, type Note } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

interface Editing {
  /** The text of the note when the writing began. */
  before: string
  /** Made by whoever writes; it becomes the id of a second note where the first was changed elsewhere meanwhile. */
  besidesId: string
}

/** What the buyer wrote about suppliers. */
export function createNoteRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { notes, trash, drafts } = tables

  async function addOnce(note: Pick<Note, 'id' | 'supplierId' | 'text' | 'besides'>): Promise<void> {
    if ((await notes.get(note.id)) ?? (await trash.get(note.id))) return
    const now = clock()
    await notes.add(noteSchema.parse({ ...note, createdAt: now, updatedAt: now }))
  }

  return {
    /** Oldest first. */
    of: (supplierId: string): Promise<Note[]> =>
      notes.where('supplierId').equals(supplierId).sortBy('createdAt'),

    /** Adding again with the same id changes nothing. Its draft is done with. */
    add(id: string, supplierId: string, text: string): Promise<void> {
      return database.write([notes, trash, drafts], async () => {
        await addOnce({ id, supplierId, text })
        await drafts.delete(id)
      })
    },

    /**
     * Writes a note anew; its draft is done with. Where it was changed or deleted elsewhere while this was written,
     * both texts stay: this one becomes a note of its own.
     */
    edit(id: string, text: string, editing?: Editing): Promise<void> {
      return database.write([notes, trash, drafts], async () => {
        const draft = await drafts.get(id)
        await drafts.delete(id)
        const note = await notes.get(id)
        const isElsewhere = note?.text !== editing?.before && note?.text !== text
        if (editing !== undefined && isElsewhere) {
          const supplierId =
            note?.supplierId ?? draft?.supplierId ?? (await trash.get(id))?.notes[0]?.supplierId
          if (supplierId !== undefined)
            await addOnce({ id: editing.besidesId, supplierId, text, besides: id })
          return
        }
        if (note !== undefined) await notes.put(noteSchema.parse({ ...note, text, updatedAt: clock() }))
      })
    },

    /** Moves a note to the trash, under its own id. */
    remove(id: string): Promise<void> {
      return database.write([notes, trash], async () => {
        const note = await notes.get(id)
        if (note !== undefined) await discard(tables, { notes: [note] }, { trashId: id, at: clock() })
      })
    },
  }
}

export type NoteRepository = ReturnType<typeof createNoteRepository>
