import { useId, type ReactNode } from 'react'

interface SwitchProps {
  label: string
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is on or off, at once and without a button to confirm. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="flex items-start justify-between gap-4 py-2">
      <div className="min-w-0">
        <label htmlFor={id} className="block text-sm">
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-xs text-faint">
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
        className="relative mt-0.5 h-[18px] w-8 shrink-0 cursor-pointer appearance-none rounded-full border border-line-strong bg-unknown-bg transition-colors before:absolute before:start-[2px] before:top-[2px] before:size-3 before:rounded-full before:bg-line-strong before:transition-[inset-inline-start,background-color] checked:border-low checked:bg-low checked:before:start-4 checked:before:bg-ground forced-colors:appearance-auto"
      />
    </div>
  )
}
