import type { ReactNode } from 'react'

/** A quiet word beside a name. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-full bg-unknown-bg px-[7px] text-xs leading-[18px] text-soft">
      {children}
    </span>
  )
}
