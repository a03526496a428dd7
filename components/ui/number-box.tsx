import { useState } from 'react'
import { controlClass } from './field.tsx'

interface NumberBoxProps {
  /** Names the box for those who cannot see what stands beside it. */
  label: string
  value: number
  min: number
  max: number
  step?: number | 'any'
  disabled?: boolean
  invalid?: boolean
  /** The id of the sentence that says what is wrong. */
  describedBy?: string
  onChange: (value: number) => void
  className?: string
}

/** A number to type or to step; half a number changes nothing, and is put right when the box is left. */
export function NumberBox({
  label,
  value,
  invalid = false,
  describedBy,
  onChange,
  className = '!w-16',
  step = 'any',
  ...limits
}: NumberBoxProps) {
  const [typed, setTyped] = useState<string>()
  const type = (text: string) => {
    setTyped(text)
    const number = Number(text)
    if (text.trim() !== '' && number >= limits.min && number <= limits.max) onChange(number)
  }
  return (
    <input
      type="number"
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      step={step}
      value={typed ?? value}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(undefined)}
      className={`${controlClass} h-[26px] [appearance:textfield] text-end tabular-nums disabled:border-transparent disabled:bg-transparent disabled:text-ink aria-invalid:border-high [&::-webkit-inner-spin-button]:appearance-none ${className}`}
      {...limits}
    />
  )
}
