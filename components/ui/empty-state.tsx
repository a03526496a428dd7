import type { ReactNode } from 'react'

interface EmptyStateProps {
  icon: ReactNode
  title: string
  /** 2 where the view has a title of its own. */
  level?: 1 | 2
  children?: ReactNode
  action?: ReactNode
}

/** What a view shows when it has nothing to show, and what to do about it. */
export function EmptyState({ icon, title, level = 1, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="flex flex-col items-center px-6 py-9 text-center">
      <span className="mb-3 flex size-10 items-center justify-center rounded-full bg-unknown-bg text-unknown">
        {icon}
      </span>
      <Heading className="text-base font-semibold">{title}</Heading>
      {children !== undefined && <p className="mt-1 max-w-[34ch] text-sm text-soft">{children}</p>}
      {action !== undefined && <div className="mt-4 flex gap-2">{action}</div>}
    </div>
  )
}
