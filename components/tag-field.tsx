import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { NotOnDisk } from './not-on-disk.tsx'
import { useTexts } from './texts-context.ts'
import { controlClass } from './ui/field.tsx'
import { useSaved } from './use-saved.ts'

const mostTags = 30

interface TagFieldProps {
  /** As they are on disk. */
  tags: string[]
  /** Resolves once they are on disk. */
  onSave: (tags: string[]) => Promise<void>
}

/** Tags as chips, and a line that makes one with Enter or a comma. */
export function TagField({ tags: onDisk, onSave }: TagFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState('')
  const { value: tags, change, hasFailed, retry } = useSaved(onDisk, onSave)
  const add = () => {
    const tag = text.trim()
    setText('')
    if (tag !== '' && !tags.includes(tag)) change([...tags, tag])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return
    event.preventDefault()
    add()
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
              onClick={() => change(tags.filter((one) => one !== tag))}
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
      {hasFailed && <NotOnDisk onRetry={retry} />}
    </div>
  )
}
