import type { ReactNode } from 'react'

interface SectionProps {
  title: string
  /** Where a link within the view leads to it. */
  id?: string
  children: ReactNode
}

/** A part of a view under its own small heading. */
export function Section({ title, id, children }: SectionProps) {
  return (
    <section id={id} className="mt-5 scroll-mt-14">
      <h2 className="mb-2 text-xs font-semibold tracking-[0.02em] text-faint">{title}</h2>
      {children}
    </section>
  )
}
