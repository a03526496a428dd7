import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'

interface LineDetailsProps {
  /** What stands in the line. */
  summary: ReactNode
  /** What is in it is wrong: it cannot be folded away. */
  isWrong?: boolean
  startsOpen?: boolean
  children: ReactNode
}

/** A line of a list that unfolds to its fields; they are made once it does. */
export function LineDetails({ summary, isWrong = false, startsOpen = false, children }: LineDetailsProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const shows = isOpen || isWrong
  return (
    <details
      open={shows}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="group/line border-t border-line first:border-t-0"
    >
      <summary className="flex list-none items-center gap-2 rounded-sm py-2 text-sm hover:bg-sheet [&::-webkit-details-marker]:hidden">
        {summary}
        <ChevronRight
          aria-hidden
          size={13}
          className="shrink-0 text-faint transition-transform group-open/line:rotate-90 rtl:-scale-x-100 rtl:group-open/line:-rotate-90"
        />
      </summary>
      {shows && <div className="max-w-[640px] pt-1 pb-5 ps-[23px]">{children}</div>}
    </details>
  )
}
