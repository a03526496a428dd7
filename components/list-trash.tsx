import { Trash2, Undo2 } from 'lucide-react'
import { PagedList } from './paged-list.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** One delete that can be taken back. */
export interface TrashLine {
  id: string
  /** What was deleted, in words. */
  what: string
  /** Milliseconds since the epoch. */
  deletedAt: number
}

interface ListTrashProps {
  /** Newest first; absent while they are being read. */
  lines?: readonly TrashLine[]
  onRestore: (id: string) => void
  /** Absent where there are no more. */
  onMore?: () => void
}

/** What was deleted in the last 30 days. */
export function ListTrash({ lines, onRestore, onMore }: ListTrashProps) {
  const { t, formats, now } = useTexts()
  const empty = {
    icon: <Trash2 size={18} />,
    title: t('listTrash.emptyTitle'),
    text: t('listTrash.emptyText'),
  }
  return (
    <PagedList
      lines={lines}
      title={t('listTrash.title')}
      empty={empty}
      note={t('listTrash.kept')}
      onMore={onMore}
    >
      {({ id, what, deletedAt }) => (
        <li key={id} className="flex items-center gap-3 py-2">
          <div className="min-w-0 grow">
            <p dir="auto" className="line-clamp-2 text-sm wrap-anywhere">
              {what}
            </p>
            <p className="text-xs text-faint">
              {t('listTrash.deletedOn', { day: formats.day(deletedAt, now) })}
            </p>
          </div>
          <Button aria-label={t('listTrash.restoreOf', { what })} onClick={() => onRestore(id)}>
            <Undo2 aria-hidden size={14} />
            {t('listTrash.restore')}
          </Button>
        </li>
      )}
    </PagedList>
  )
}
