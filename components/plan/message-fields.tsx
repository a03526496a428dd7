import { longestValue, type PlaceholderValues } from '@/lib/sourcing/documents/writing-document.ts'
import type { FilledValue } from '@/lib/sourcing/writing/message-values.ts'
import {
  isLongPlaceholder,
  isWidePlaceholder,
  type PlaceholderId,
} from '@/lib/sourcing/writing/placeholders.ts'
import { useTexts } from '../texts-context.ts'
import { FieldGrid } from './field-grid.tsx'
import { LongField } from './long-field.tsx'
import { TypedField } from './typed-field.tsx'

interface MessageFieldsProps {
  placeholders: readonly PlaceholderId[]
  typed: PlaceholderValues
  automatic: ReadonlyMap<PlaceholderId, FilledValue>
  onChange: (placeholder: PlaceholderId, value: string) => void
}

/** A value that says itself in one line of a field. */
const longestLine = 60

/** One field a placeholder: what is filled in while it is empty stands in it, and where that comes from below it. */
export function MessageFields({ placeholders, typed, automatic, onChange }: MessageFieldsProps) {
  const { t } = useTexts()
  return (
    <FieldGrid>
      {placeholders.map((id) => {
        const value = automatic.get(id)
        const isTyped = (typed[id] ?? '').trim() !== ''
        const source = isTyped ? 'typed' : value?.from
        const field = {
          label: labelOf(t(`writing.placeholders.${id}`)),
          path: id,
          value: typed[id],
          placeholder: value?.text,
          hint: source && t(`writing.sources.${source}`),
          onChange: (text: string) => onChange(id, text),
        }
        const isLong = isLongPlaceholder(id) || (value?.text.length ?? 0) > longestLine
        return (
          <div
            key={id}
            data-placeholder={id}
            className={`scroll-mt-16 ${isLong || isWidePlaceholder(id) ? 'col-span-full' : ''}`}
          >
            {isLong ? <LongField most={longestValue} {...field} /> : <TypedField kind="text" {...field} />}
          </div>
        )
      })}
    </FieldGrid>
  )
}

/** A name within a sentence as the label of a field. */
const labelOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
