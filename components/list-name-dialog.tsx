import { useState, type FormEvent } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Field } from './ui/field.tsx'

const longestName = 80

interface ListNameDialogProps {
  open: boolean
  /** What is asked, and the word on the button that does it. */
  title: string
  submitLabel: string
  /** The name that the list has already. */
  name?: string
  onSubmit: (name: string) => void
  onClose: () => void
}

/** Asks for the name of a list. */
export function ListNameDialog({ open, title, onClose, ...form }: ListNameDialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <NameForm onClose={onClose} {...form} />
    </Dialog>
  )
}

type NameFormProps = Omit<ListNameDialogProps, 'open' | 'title'>

function NameForm({ name: given = '', submitLabel, onSubmit, onClose }: NameFormProps) {
  const { t } = useTexts()
  const [name, setName] = useState(given)
  const trimmed = name.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (trimmed === '') return
    onSubmit(trimmed)
    onClose()
  }

  return (
    <form onSubmit={submit} className="mt-3">
      <Field
        label={t('lists.name')}
        placeholder={t('lists.namePlaceholder')}
        value={name}
        maxLength={longestName}
        autoComplete="off"
        required
        onChange={({ target }) => setName(target.value)}
      />
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="main" disabled={trimmed === ''}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
