import { Columns3, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { entryStatuses, type EntryStatus, type List } from '@/lib/core/shortlist.ts'
import { useTexts } from './texts-context.ts'
import { TagDialog } from './tag-dialog.tsx'
import { Button } from './ui/button.tsx'
import { Select } from './ui/select.tsx'

/** What can be done with several suppliers at a time. */
export interface BulkActions {
  onStatusAll: (status: EntryStatus) => void
  onTagAll: (tag: string) => void
  onMoveAll: (list: List) => void
  onRemoveAll: () => void
  /** Absent where they are too few or too many. */
  onCompare?: () => void
}

interface ListSelectionProps extends BulkActions {
  count: number
  tags: readonly string[]
  /** All others than the one in front. */
  otherLists: readonly List[]
  onNone: () => void
}

/** How many are chosen, and what can be done with them. */
export function ListSelection({ count, tags, otherLists, onNone, ...actions }: ListSelectionProps) {
  const { t, formats } = useTexts()
  const [tagging, setTagging] = useState(false)
  const selected = t('listSelection.count', { count, amount: formats.amount(count, 'count') })
  const { onStatusAll, onTagAll, onMoveAll, onRemoveAll, onCompare } = actions
  return (
    <footer className="sticky bottom-0 z-[1] -mx-4 mt-2 flex flex-wrap items-center gap-1.5 border-t border-line bg-ground px-4 py-2 text-sm">
      <span className="me-auto font-medium tabular-nums">{selected}</span>
      <Select
        label={t('listSelection.status')}
        className="max-[559px]:w-[104px]"
        value=""
        onChange={({ target }) => {
          const chosen = entryStatuses.find((one) => one === target.value)
          if (chosen !== undefined) onStatusAll(chosen)
        }}
      >
        <option value="">{t('listSelection.status')}</option>
        {entryStatuses.map((one) => (
          <option key={one} value={one}>
            {t(`statuses.${one}`)}
          </option>
        ))}
      </Select>
      <Button onClick={() => setTagging(true)}>
        <Tag aria-hidden size={14} />
        <span className="max-[559px]:sr-only">{t('listSelection.tag')}</span>
      </Button>
      {otherLists.length > 0 && (
        <Select
          label={t('listSelection.move')}
          className="max-[559px]:w-[104px]"
          value=""
          onChange={({ target }) => {
            const chosen = otherLists.find(({ id }) => id === target.value)
            if (chosen !== undefined) onMoveAll(chosen)
          }}
        >
          <option value="">{t('listSelection.move')}</option>
          {otherLists.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Button
        disabled={onCompare === undefined}
        title={onCompare ? undefined : t('listSelection.compareLimit')}
        onClick={onCompare}
      >
        <Columns3 aria-hidden size={14} />
        <span className="max-[559px]:sr-only">{t('listSelection.compare')}</span>
      </Button>
      <Button onClick={onRemoveAll}>
        <Trash2 aria-hidden size={14} />
        <span className="max-[559px]:sr-only">{t('listSelection.remove')}</span>
      </Button>
      <Button
        variant="quiet"
        square
        aria-label={t('listSelection.none')}
        title={t('listSelection.none')}
        onClick={onNone}
      >
        <X aria-hidden size={14} />
      </Button>
      <TagDialog
        open={tagging}
        count={count}
        tags={tags}
        onSubmit={onTagAll}
        onClose={() => setTagging(false)}
      />
    </footer>
  )
}
