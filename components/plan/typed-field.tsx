import { controlClass } from '../ui/field.tsx'
import { FieldFrame } from './field-frame.tsx'

interface TypedFieldProps {
  label: string
  value: string | undefined
  path: string
  onChange: (value: string) => void
  hint?: string
  /** Stands in the field while it is empty: what is counted then. */
  placeholder?: string
  kind?: 'number' | 'text' | 'date'
  className?: string
}

/** What a document holds of a field at most; longer text would make the whole of it unreadable. */
const lengths = { number: 40, text: 500, date: 40 } as const

/** A field that keeps what was typed, right or wrong. */
export function TypedField({ value, onChange, kind = 'number', placeholder, ...frame }: TypedFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          maxLength={lengths[kind]}
          placeholder={placeholder}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
          className={`${controlClass} h-[30px] tabular-nums aria-invalid:border-high`}
        />
      )}
    </FieldFrame>
  )
}
