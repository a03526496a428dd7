import type { ReactNode } from 'react'

interface FieldGridProps {
  /** For short numbers. */
  narrow?: boolean
  children: ReactNode
}

/** Fields side by side, as many as fit. */
export function FieldGrid({ narrow = false, children }: FieldGridProps) {
  const columns = narrow
    ? 'grid-cols-[repeat(auto-fill,minmax(100px,1fr))]'
    : 'grid-cols-[repeat(auto-fill,minmax(140px,1fr))]'
  return <div className={`grid items-start gap-x-3 gap-y-3 ${columns}`}>{children}</div>
}
