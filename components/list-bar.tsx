import { Download, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { List } from '@/lib/core/shortlist.ts'
import { ListColourDot } from './list-colour.tsx'
import { listLabel } from './list-label.ts'
import { ListNameDialog } from './list-name-dialog.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Select } from './ui/select.tsx'

/** A list and how many suppliers are in it; absent while they are being counted. */
export interface CountedList extends List {
  count?: number
}

interface ListBarProps {
  /** Absent while they are being read. */
  lists?: CountedList[]
  active?: CountedList
  onChoose: (listId: string) => void
  onCreate: (name: string) => void
  onDownload: (list: List) => void
  /** Stands at the end. */
  menu?: ReactNode
}

/** The active list: choose it, make one, take it along as CSV. */
export function ListBar({ lists, active, onChoose, onCreate, onDownload, menu }: ListBarProps) {
  const texts = useTexts()
  const { t } = texts
  const [naming, setNaming] = useState(false)
  return (
    <div className="flex items-center gap-2">
      {active?.colour !== undefined && <ListColourDot colour={active.colour} />}
      {lists !== undefined && active !== undefined ? (
        <Select
          label={t('lists.active')}
          className="grow"
          value={active.id}
          onChange={({ target }) => onChoose(target.value)}
        >
          {lists.map((list) => (
            <option key={list.id} value={list.id}>
              {listLabel(list, texts)}
            </option>
          ))}
        </Select>
      ) : (
        <p className="grow text-sm text-faint">{lists && t('lists.noneTitle')}</p>
      )}
      <Button square aria-label={t('lists.new')} title={t('lists.new')} onClick={() => setNaming(true)}>
        <Plus aria-hidden size={16} />
      </Button>
      <Button
        disabled={active === undefined || active.count === 0}
        aria-label={t('lists.download', { list: active?.name ?? t('defaultList') })}
        onClick={() => active && onDownload(active)}
      >
        <Download aria-hidden size={15} />
        {t('lists.csv')}
      </Button>
      {menu}
      <ListNameDialog
        open={naming}
        title={t('lists.new')}
        submitLabel={t('lists.create')}
        onSubmit={onCreate}
        onClose={() => setNaming(false)}
      />
    </div>
  )
}
