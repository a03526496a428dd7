import type { ComponentProps } from 'react'

const variants = {
  main: 'border-ink bg-ink text-ground hover:opacity-90',
  plain: 'border-line bg-ground text-ink hover:bg-sheet',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-unknown-bg hover:text-ink',
} as const

interface ButtonProps extends ComponentProps<'button'> {
  /** One `main` button a view; `quiet` for icons and rows. */
  variant?: keyof typeof variants
  /** Square, for a single icon: give it an `aria-label`. */
  square?: boolean
}

export function Button({ variant = 'plain', square = false, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex h-[30px] items-center justify-center gap-1.5 rounded-control border text-sm font-medium whitespace-nowrap transition-colors disabled:cursor-default disabled:opacity-50 [&>svg]:shrink-0 ${square ? 'w-[30px] shrink-0' : 'px-3'} ${variants[variant]} ${className}`}
      {...rest}
    />
  )
}
