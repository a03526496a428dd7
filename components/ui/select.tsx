import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

interface SelectProps extends ComponentProps<'select'> {
  /** Names the control for those who cannot see what stands beside it. */
  label: string
  /** `auto` where the choices are names, which are cut off at their end and not at their beginning. */
  dir?: 'auto'
}

/** The browser's own list box, in the look of the buttons. */
export function Select({ label, className = '', dir, children, ...rest }: SelectProps) {
  return (
    <span dir={dir} className={`relative inline-flex min-w-0 ${className}`}>
      <select
        aria-label={label}
        className="h-[30px] w-full min-w-0 appearance-none truncate rounded-control border border-line bg-ground ps-2.5 pe-7 text-sm font-medium text-ink hover:bg-sheet"
        {...rest}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        size={14}
        className="pointer-events-none absolute end-2 top-1/2 -translate-y-1/2 text-faint"
      />
    </span>
  )
}
