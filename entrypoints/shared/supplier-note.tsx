import { useState } from 'react'
import { NoteEditor } from '@/components/note-editor.tsx'
import { supplierName } from '@/components/supplier-name.ts'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import { Skeleton } from '@/components/ui/skeleton.tsx'
import { useServices } from './services.ts'
import { useNotes } from './use-notes.ts'

/** The newest note on a supplier; it can be written once the memory has a record of the supplier. */
export function SupplierNote({ supplier }: { supplier: SupplierView }) {
  const texts = useTexts()
  const { recordId } = supplier
  return recordId === undefined ? (
    <p className="text-sm text-faint">{texts.t('notes.notYet')}</p>
  ) : (
    <NewestNote
      supplierId={recordId}
      label={texts.t('notes.label', { supplier: supplierName(supplier, texts) })}
    />
  )
}

function NewestNote({ supplierId, label }: { supplierId: string; label: string }) {
  const services = useServices()
  const notes = useNotes(supplierId)
  const [freshId] = useState(services.newId)
  if (notes === undefined) return <Skeleton className="mb-[18px] h-16" />

  const newest = notes.at(-1)
  const id = newest?.id ?? freshId
  return (
    <NoteEditor
      key={id}
      label={label}
      text={newest?.text ?? ''}
      onSave={async (text) => {
        await services.notes.add(id, supplierId, text)
        await services.notes.edit(id, text)
      }}
    />
  )
}
