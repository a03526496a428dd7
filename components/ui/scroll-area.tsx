import type { ReactNode } from 'react'

interface ScrollAreaProps {
  label: string
  className: string
  children: ReactNode
}

/** A part of the page that scrolls by itself, and is reached by the Tab key so that a keyboard can scroll it too. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  )
}
