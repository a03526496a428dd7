import type { ReactNode } from 'react'

interface TogglesProps<Value extends string | number> {
  label: string
  options: readonly { value: Value; title: string; content?: ReactNode }[]
  chosen?: Value
  /** `undefined` where the chosen one was taken back. */
  onChange: (value: Value | undefined) => void
}

/** One of a few, or none: pressing the chosen one takes it back. */
export function Toggles<Value extends string | number>({
  label,
  options,
  chosen,
  onChange,
}: TogglesProps<Value>) {
  return (
    <fieldset aria-label={label} className="flex flex-wrap gap-1.5">
      {options.map(({ value, title, content }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          aria-label={content === undefined ? undefined : title}
          title={content === undefined ? undefined : title}
          onClick={() => onChange(value === chosen ? undefined : value)}
          className="inline-flex h-[26px] items-center rounded-full border border-line-strong px-2.5 text-xs font-medium text-soft hover:bg-sheet aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-ground"
        >
          {content ?? title}
        </button>
      ))}
    </fieldset>
  )
}
