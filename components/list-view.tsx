import { ListPlus, Pencil, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { List } from '@/lib/core/shortlist.ts'
import { ListNameDialog } from './list-name-dialog.tsx'
import { ListTable, type ListLine } from './list-table.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { Skeleton } from './ui/skeleton.tsx'

interface ListViewProps extends Omit<Parameters<typeof ListTable>[0], 'lines'> {
  /** The list in front; absent where there is none. */
  list?: List
  /** Absent while they are being read. */
  lines?: ListLine[]
  /** Chooses another list. */
  bar: ReactNode
  onRename: (list: List, name: string) => void
  onDelete: (list: List) => void
}

/** One list: its suppliers, its name, and what can be done with it. */
export function ListView({ list, lines, bar, onRename, onDelete, ...table }: ListViewProps) {
  const { t } = useTexts()
  const [renaming, setRenaming] = useState(false)

  return (
    <div>
      <div className="mb-3 max-w-[420px]">{bar}</div>
      {lines === undefined && <Skeleton className="mt-5 h-40" />}
      {lines !== undefined && list === undefined && (
        <EmptyState icon={<ListPlus size={18} />} title={t('lists.noneTitle')}>
          {t('lists.noneText')}
        </EmptyState>
      )}
      {lines !== undefined && list !== undefined && (
        <>
          <h1 className="sr-only">{list.name}</h1>
          {lines.length === 0 ? (
            <EmptyState icon={<ListPlus size={18} />} title={t('lists.emptyTitle')} level={2}>
              {t('lists.emptyText')}
            </EmptyState>
          ) : (
            <ListTable lines={lines} {...table} />
          )}
          <div className="-mx-3 mt-3 flex">
            <Button variant="quiet" onClick={() => setRenaming(true)}>
              <Pencil aria-hidden size={14} />
              {t('lists.rename')}
            </Button>
            <Button variant="quiet" onClick={() => onDelete(list)}>
              <Trash2 aria-hidden size={14} />
              {t('lists.delete')}
            </Button>
          </div>
          <ListNameDialog
            open={renaming}
            title={t('lists.renameTitle')}
            submitLabel={t('lists.rename')}
            name={list.name}
            onSubmit={(name) => onRename(list, name)}
            onClose={() => setRenaming(false)}
          />
        </>
      )}
    </div>
  )
}
