import { Bookmark, BookmarkCheck } from 'lucide-react'
import type { List } from '@/lib/core/shortlist.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface SaveButtonProps {
  supplier: SupplierView
  /** The list that a save goes to; absent where there is none yet, and a save makes it. */
  activeList?: List
  /** Only the icon, for rows; the words are its name. */
  iconOnly?: boolean
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
}

/** Puts the supplier on the active list; once there, takes it off again. */
export function SaveButton({ supplier, activeList, iconOnly = false, onSave, onRemove }: SaveButtonProps) {
  const { t } = useTexts()
  const saved = supplier.saves.find(({ list }) => list.id === activeList?.id)
  const Icon = saved ? BookmarkCheck : Bookmark
  const words = t(saved ? 'lists.savedIn' : 'lists.saveTo', {
    list: activeList?.name ?? t('defaultList'),
  })
  return (
    <Button
      variant={iconOnly ? 'quiet' : 'main'}
      square={iconOnly}
      className="min-w-0"
      disabled={!supplier.canSave}
      aria-label={iconOnly ? words : undefined}
      title={words}
      onClick={() => (saved ? onRemove(saved.entry.id, saved.list) : onSave())}
    >
      <Icon aria-hidden size={iconOnly ? 17 : 15} className={saved ? 'fill-current/20' : ''} />
      {!iconOnly && <span className="truncate">{words}</span>}
    </Button>
  )
}
