import type { ReactNode } from 'react'

interface NoticeProps {
  children: ReactNode
  action?: ReactNode
}

/** A sentence that matters now, in the flow of the page, with at most one thing to do. */
export function Notice({ children, action }: NoticeProps) {
  return (
    <output className="flex items-center justify-between gap-3 rounded-control bg-medium-bg px-3 py-2 text-sm">
      <span className="min-w-0">{children}</span>
      {action}
    </output>
  )
}
