import { ChevronRight } from 'lucide-react'
import { useContext, useState, type ReactNode } from 'react'
import { ProblemsContext } from './problems-context.ts'

interface FormPartProps {
  title: string
  /** Beside the title: how far it has come. */
  aside?: ReactNode
  /** The fields in it, by their paths: what is wrong with one of them is never folded away. */
  paths: readonly string[]
  startsOpen?: boolean
  children: ReactNode
}

/** A part of a long form that folds. */
export function FormPart({ title, aside, paths, startsOpen = false, children }: FormPartProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const problems = useContext(ProblemsContext)
  const isWrong = problems.some(({ path }) => paths.some((one) => path === one || path.startsWith(`${one}.`)))
  return (
    <details
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="group border-b border-line"
    >
      <summary className="flex list-none items-center gap-1.5 py-2.5 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={14}
          className="shrink-0 text-faint transition-transform group-open:rotate-90 rtl:-scale-x-100 rtl:group-open:-rotate-90"
        />
        <h2>{title}</h2>
        {aside !== undefined && (
          <span className="ms-auto shrink-0 ps-2 text-xs font-normal text-faint tabular-nums">{aside}</span>
        )}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
