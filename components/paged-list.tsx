import type { ReactNode } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { Skeleton } from './ui/skeleton.tsx'

interface PagedListProps<Line> {
  /** Absent while they are being read. */
  lines?: readonly Line[]
  /** For whom it is read out: the view shows its title elsewhere. */
  title: string
  empty: { icon: ReactNode; title: string; text: string }
  /** What holds for all lines, above them. */
  note?: string
  /** One item of the list, with a key. */
  children: (line: Line) => ReactNode
  /** Absent where there are no more. */
  onMore?: () => void
}

/** Lines that are read page by page: while they are read, where there are none, and the way to more. */
export function PagedList<Line>({ lines, title, empty, note, children, onMore }: PagedListProps<Line>) {
  const { t } = useTexts()
  if (lines === undefined) return <Skeleton className="h-40" />
  if (lines.length === 0) {
    return (
      <EmptyState icon={empty.icon} title={empty.title}>
        {empty.text}
      </EmptyState>
    )
  }
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      {note !== undefined && <p className="mb-2 text-sm text-soft">{note}</p>}
      <ul className="divide-y divide-line">{lines.map(children)}</ul>
      {onMore && (
        <Button className="mt-3" onClick={onMore}>
          {t('listChanged.more')}
        </Button>
      )}
    </>
  )
}
