import { NoteEditor } from '@/components/note-editor.tsx'
import { NoteList } from '@/components/note-list.tsx'
import { supplierName } from '@/components/supplier-name.ts'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import { Skeleton } from '@/components/ui/skeleton.tsx'
import { useNotes } from './use-notes.ts'

interface SupplierNotesProps {
  supplier: SupplierView
  /** Only the newest, for where space is short. */
  newestOnly?: boolean
  /** Puts the cursor into the note. */
  startsInside?: boolean
}

/** The notes on a supplier; they can be written once the memory has a record of it. */
export function SupplierNotes({ supplier, newestOnly = false, startsInside = false }: SupplierNotesProps) {
  const texts = useTexts()
  const name = supplierName(supplier, texts)
  if (supplier.recordId === undefined) return <p className="text-sm text-faint">{texts.t('notes.notYet')}</p>
  const of = { supplierId: supplier.recordId, name }
  return newestOnly ? (
    <NewestNote key={of.supplierId} startsInside={startsInside} {...of} />
  ) : (
    <AllNotes key={of.supplierId} {...of} />
  )
}

interface NotesOf {
  supplierId: string
  name: string
}

function NewestNote({ supplierId, name, startsInside }: NotesOf & { startsInside: boolean }) {
  const { t } = useTexts()
  const { notes, keep, save } = useNotes(supplierId)
  const [newest] = notes ?? []
  if (newest === undefined) return <Skeleton className="mb-[22px] h-16" />
  const { id, text, draft } = newest
  return (
    <NoteEditor
      key={id}
      startsInside={startsInside}
      label={t('notes.label', { supplier: name })}
      text={text}
      draft={draft}
      onDraft={(changed) => keep(id, changed)}
      onSave={(changed) => save(id, changed)}
    />
  )
}

function AllNotes({ supplierId, name }: NotesOf) {
  const { notes, add, keep, save, remove } = useNotes(supplierId)
  if (notes === undefined) return <Skeleton className="mb-[22px] h-16" />
  return (
    <NoteList
      supplierName={name}
      notes={notes}
      onAdd={add}
      onDraft={keep}
      onSave={save}
      onRemove={(id) => void remove(id)}
    />
  )
}
