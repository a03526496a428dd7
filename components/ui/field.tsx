import { useId, type ComponentProps } from 'react'

export const controlClass =
  'w-full min-w-0 rounded-control border border-line-strong bg-ground px-2.5 text-sm text-ink placeholder:text-faint'

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string
}

/** A line of text with its label. */
export function Field({ label, className = '', ...rest }: FieldProps) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      <input id={id} className={`${controlClass} h-[30px]`} {...rest} />
    </div>
  )
}
