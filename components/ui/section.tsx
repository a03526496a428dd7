import type { ReactNode } from 'react'

/** A part of a view under its own small heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5">
      <h2 className="mb-2 text-xs font-semibold tracking-[0.02em] text-faint">{title}</h2>
      {children}
    </section>
  )
}
