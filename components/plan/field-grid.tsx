import type { ReactNode } from 'react'

/** Fields side by side, as many as fit. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(140px,1fr))] items-start gap-x-3 gap-y-3">
      {children}
    </div>
  )
}
