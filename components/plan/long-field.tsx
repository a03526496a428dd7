import { controlClass } from '../ui/field.tsx'
import { FieldFrame } from './field-frame.tsx'

interface LongFieldProps {
  label: string
  path: string
  value: string | undefined
  onChange: (value: string) => void
  /** What its document holds of it at most, in UTF-16 units. */
  most: number
  hint?: string
  /** Stands in the field while it is empty: what is filled in then. */
  placeholder?: string
  className?: string
}

/** A field of several lines that grows with what is in it. */
export function LongField({ value, onChange, most, placeholder, ...frame }: LongFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          maxLength={most}
          placeholder={placeholder}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
          className={`${controlClass} block field-sizing-content max-h-60 min-h-[52px] resize-none py-1.5 aria-invalid:border-high`}
        />
      )}
    </FieldFrame>
  )
}
