import { useState, type FormEvent } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Field } from './ui/field.tsx'

export const longestListName = 80

interface NewListDialogProps {
  open: boolean
  onCreate: (name: string) => void
  onClose: () => void
}

/** Asks for the name of a new list. */
export function NewListDialog({ open, onCreate, onClose }: NewListDialogProps) {
  const { t } = useTexts()
  const [name, setName] = useState('')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = name.trim()
    if (trimmed === '') return
    onCreate(trimmed)
    setName('')
    onClose()
  }

  return (
    <Dialog open={open} title={t('lists.new')} onClose={onClose}>
      <form onSubmit={submit} className="mt-3">
        <Field
          label={t('lists.name')}
          placeholder={t('lists.namePlaceholder')}
          value={name}
          maxLength={longestListName}
          autoComplete="off"
          required
          onChange={({ target }) => setName(target.value)}
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="main" disabled={name.trim() === ''}>
            {t('lists.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
