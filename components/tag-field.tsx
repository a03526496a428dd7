import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTexts } from './texts-context.ts'
import { controlClass } from './ui/field.tsx'

const mostTags = 30

interface TagFieldProps {
  tags: readonly string[]
  /** `undefined` where none is left. */
  onChange: (tags: string[] | undefined) => void
}

/** Tags as chips, and a line that makes one with Enter or a comma. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState('')
  const add = () => {
    const tag = text.trim()
    setText('')
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return
    event.preventDefault()
    add()
  }
  const remove = (tag: string) => {
    const rest = tags.filter((one) => one !== tag)
    onChange(rest.length === 0 ? undefined : rest)
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {t('verdict.tags')}
      </label>
      <div className="flex flex-wrap items-center gap-1.5">
        {tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex h-[24px] max-w-full items-center gap-0.5 rounded-full bg-unknown-bg ps-2.5 pe-1 text-xs text-unknown"
          >
            <bdi className="truncate">{tag}</bdi>
            <button
              type="button"
              aria-label={t('verdict.removeTag', { tag })}
              className="rounded-full p-0.5 hover:text-ink"
              onClick={() => remove(tag)}
            >
              <X aria-hidden size={12} />
            </button>
          </span>
        ))}
        {tags.length < mostTags && (
          <input
            id={id}
            value={text}
            placeholder={t('verdict.addTag')}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => setText(target.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
            className={`${controlClass} h-[26px] w-28! text-xs!`}
          />
        )}
      </div>
    </div>
  )
}
