import { Plus, Trash2 } from 'lucide-react'
import type { Note } from '@/lib/core/shortlist.ts'
import { NoteEditor } from './note-editor.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** A note that is on disk, or an empty one that is made with its first key. */
export type EditableNote = Pick<Note, 'id' | 'text'> & Partial<Pick<Note, 'createdAt'>>

interface NoteListProps {
  supplierName: string
  notes: EditableNote[]
  onAdd: () => void
  onSave: (noteId: string, text: string) => Promise<void>
  onRemove: (noteId: string) => void
}

/** Every note on a supplier, editable in place. */
export function NoteList({ supplierName, notes, onAdd, onSave, onRemove }: NoteListProps) {
  const { t } = useTexts()
  return (
    <div>
      {notes.map(({ id, text, createdAt }) => (
        <NoteEditor
          key={id}
          label={t('notes.label', { supplier: supplierName })}
          text={text}
          onSave={(changed) => onSave(id, changed)}
        >
          {createdAt !== undefined && <NoteDate createdAt={createdAt} onRemove={() => onRemove(id)} />}
        </NoteEditor>
      ))}
      {notes.some(({ createdAt }) => createdAt !== undefined) && (
        <Button className="mt-1" onClick={onAdd}>
          <Plus aria-hidden size={15} />
          {t('notes.add')}
        </Button>
      )}
    </div>
  )
}

function NoteDate({ createdAt, onRemove }: { createdAt: number; onRemove: () => void }) {
  const { t, formats } = useTexts()
  const time = formats.dateTime(createdAt)
  return (
    <>
      <span className="tabular-nums">{time}</span>
      <button
        type="button"
        aria-label={t('notes.remove', { time })}
        title={t('notes.remove', { time })}
        className="rounded-sm p-1 hover:text-ink"
        onClick={onRemove}
      >
        <Trash2 aria-hidden size={13} />
      </button>
    </>
  )
}
