import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

interface FoldSectionProps {
  title: string
  /** Where a link within the view leads to it. */
  id?: string
  /** How much is inside, in the language in force. */
  count?: string
  /** Unfolded to begin with. */
  open?: boolean
  children: ReactNode
}

/** A part of a view under its own small heading, which folds it away. */
export function FoldSection({ title, id, count, open = false, children }: FoldSectionProps) {
  return (
    <details id={id} open={open} className="group/fold mt-5 scroll-mt-14">
      <summary className="-ms-1 inline-flex list-none items-center gap-1 rounded-sm px-1 text-xs font-semibold tracking-[0.02em] text-faint hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={13}
          className="transition-transform group-open/fold:rotate-90 rtl:-scale-x-100 rtl:group-open/fold:-rotate-90 print:hidden"
        />
        <h2>{title}</h2>
        {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
