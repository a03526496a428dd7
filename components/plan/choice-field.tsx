import { ChevronDown } from 'lucide-react'
import { controlClass } from '../ui/field.tsx'
import { FieldFrame } from './field-frame.tsx'

interface ChoiceFieldProps<Value extends string> {
  label: string
  path: string
  values: readonly Value[]
  value: Value
  textOf: (value: Value) => string
  onChange: (value: Value) => void
  hint?: string
  className?: string
}

/** One of some known values. */
export function ChoiceField<Value extends string>({
  values,
  value,
  textOf,
  onChange,
  ...frame
}: ChoiceFieldProps<Value>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <span className="relative block">
          <select
            {...control}
            value={value}
            onChange={({ target }) => {
              const chosen = values.find((one) => one === target.value)
              if (chosen !== undefined) onChange(chosen)
            }}
            className={`${controlClass} h-[30px] appearance-none truncate pe-7! aria-invalid:border-high`}
          >
            {values.map((one) => (
              <option key={one} value={one}>
                {textOf(one)}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            size={14}
            className="pointer-events-none absolute end-2 top-1/2 -translate-y-1/2 text-faint"
          />
        </span>
      )}
    </FieldFrame>
  )
}
