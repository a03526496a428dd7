import { useId, useState, type FormEvent } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Field } from './ui/field.tsx'

const longestTag = 40

interface TagDialogProps {
  open: boolean
  /** How many suppliers get it. */
  count: number
  /** Tags that are in use. */
  tags: readonly string[]
  onSubmit: (tag: string) => void
  onClose: () => void
}

/** Asks for a tag, and offers those that are in use. */
export function TagDialog({ open, count, onClose, ...form }: TagDialogProps) {
  const { t, formats } = useTexts()
  const suppliers = t('lists.suppliers', { count, amount: formats.amount(count, 'count') })
  return (
    <Dialog open={open} title={t('listSelection.tagTitle', { suppliers })} onClose={onClose}>
      <TagForm onClose={onClose} {...form} />
    </Dialog>
  )
}

function TagForm({ tags, onSubmit, onClose }: Omit<TagDialogProps, 'open' | 'count'>) {
  const { t } = useTexts()
  const [tag, setTag] = useState('')
  const known = useId()
  const trimmed = tag.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (trimmed === '') return
    onSubmit(trimmed)
    onClose()
  }

  return (
    <form onSubmit={submit} className="mt-3">
      <Field
        label={t('listSelection.tagName')}
        list={known}
        value={tag}
        maxLength={longestTag}
        autoComplete="off"
        required
        onChange={({ target }) => setTag(target.value)}
      />
      <datalist id={known}>
        {tags.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="main" disabled={trimmed === ''}>
          {t('listSelection.addTag')}
        </Button>
      </div>
    </form>
  )
}
