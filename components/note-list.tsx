import { Plus, Trash2 } from 'lucide-react'
import type { Note } from '@/lib/core/shortlist.ts'
import { NoteEditor } from './note-editor.tsx'
import type { NoteDraft } from './use-note-writer.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** A note that is on disk, or an empty one that is made with its first key. */
export interface EditableNote extends Pick<Note, 'id' | 'text'>, Partial<Pick<Note, 'createdAt'>> {
  /** What was typed and is not part of it yet. */
  draft?: NoteDraft
}

interface NoteListProps {
  supplierName: string
  notes: EditableNote[]
  onAdd: () => void
  onDraft: (noteId: string, draft: NoteDraft) => Promise<void>
  onSave: (noteId: string, draft: NoteDraft) => Promise<void>
  onRemove: (noteId: string) => void
}

/** Every note on a supplier, editable in place. */
export function NoteList({ supplierName, notes, onAdd, onDraft, onSave, onRemove }: NoteListProps) {
  const { t } = useTexts()
  return (
    <div>
      {notes.map(({ id, text, createdAt, draft }) => (
        <NoteEditor
          key={id}
          label={t('notes.label', { supplier: supplierName })}
          text={text}
          draft={draft}
          onDraft={(changed) => onDraft(id, changed)}
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
