import type { ReactNode } from 'react'

interface EmptyStateProps {
  icon: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** What a view shows when it has nothing to show, and what to do about it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-9 text-center">
      <span className="mb-3 flex size-10 items-center justify-center rounded-full bg-unknown-bg text-unknown">
        {icon}
      </span>
      <h2 className="text-base font-semibold">{title}</h2>
      {children !== undefined && <p className="mt-1 max-w-[34ch] text-sm text-soft">{children}</p>}
      {action !== undefined && <div className="mt-4 flex gap-2">{action}</div>}
    </div>
  )
}
