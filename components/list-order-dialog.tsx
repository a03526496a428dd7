import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useCallback } from 'react'
import { listColours, type List, type ListColour } from '@/lib/core/shortlist.ts'
import type { CountedList } from './list-bar.tsx'
import { ListColourDot } from './list-colour.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Select } from './ui/select.tsx'
import { useDragOrder } from './use-drag-order.ts'

interface ListOrderDialogProps {
  open: boolean
  lists: readonly CountedList[]
  onClose: () => void
  onColour: (list: List, colour: ListColour | undefined) => void
  /** Called with the ids of all lists in their new order. */
  onArrange: (ids: string[]) => void
}

/** Order and colour of all lists; they are dragged, or moved by buttons. */
export function ListOrderDialog({ open, lists, onClose, onColour, onArrange }: ListOrderDialogProps) {
  const { t } = useTexts()
  const moveTo = useCallback(
    (id: string, target: string, side: 'before' | 'after') => {
      const others = lists.map((list) => list.id).filter((other) => other !== id)
      onArrange(others.toSpliced(others.indexOf(target) + (side === 'after' ? 1 : 0), 0, id))
    },
    [lists, onArrange],
  )
  const drag = useDragOrder(moveTo)
  return (
    <Dialog open={open} title={t('lists.arrange')} onClose={onClose}>
      <ul className="mt-3 -mx-1 grid max-h-[60dvh] overflow-y-auto">
        {lists.map((list, index) => {
          const [before, after] = [lists[index - 1], lists[index + 1]]
          return (
            <li
              key={list.id}
              className="flex items-center gap-1.5 border-y-2 border-transparent px-1 py-1 data-[drop=after]:border-b-accent data-[drop=before]:border-t-accent"
              {...drag.row(list.id)}
            >
              <span aria-hidden className="cursor-grab text-faint" {...drag.handle(list.id)}>
                <GripVertical size={14} />
              </span>
              <ListColourDot colour={list.colour} />
              <span dir="auto" className="min-w-0 grow truncate text-sm">
                {list.name}
              </span>
              <ColourSelect list={list} onColour={onColour} />
              <Button
                variant="quiet"
                square
                disabled={before === undefined}
                aria-label={t('lists.up', { list: list.name })}
                onClick={() => before && moveTo(list.id, before.id, 'before')}
              >
                <ArrowUp aria-hidden size={14} />
              </Button>
              <Button
                variant="quiet"
                square
                disabled={after === undefined}
                aria-label={t('lists.down', { list: list.name })}
                onClick={() => after && moveTo(list.id, after.id, 'after')}
              >
                <ArrowDown aria-hidden size={14} />
              </Button>
            </li>
          )
        })}
      </ul>
      <div className="mt-4 flex justify-end">
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  )
}

function ColourSelect({ list, onColour }: { list: List } & Pick<ListOrderDialogProps, 'onColour'>) {
  const { t } = useTexts()
  return (
    <Select
      label={t('lists.colourOf', { list: list.name })}
      className="w-[92px] shrink-0"
      value={list.colour ?? ''}
      onChange={({ target }) =>
        onColour(
          list,
          listColours.find((one) => one === target.value),
        )
      }
    >
      <option value="">{t('lists.noColour')}</option>
      {listColours.map((one) => (
        <option key={one} value={one}>
          {t(`lists.colours.${one}`)}
        </option>
      ))}
    </Select>
  )
}
