import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { List, ListColour } from '@/lib/core/shortlist.ts'
import type { CountedList } from './list-bar.tsx'
import { ListNameDialog } from './list-name-dialog.tsx'
import { ListOrderDialog } from './list-order-dialog.tsx'
import { useTexts } from './texts-context.ts'
import { Menu } from './ui/menu.tsx'

interface ListMenuProps {
  list: List
  lists: readonly CountedList[]
  onRename: (list: List, name: string) => void
  onDelete: (list: List) => void
  onColour: (list: List, colour: ListColour | undefined) => void
  onArrange: (ids: string[]) => void
  onKeys: () => void
}

/** What is done with a list as a whole, more rarely than daily. */
export function ListMenu({ list, lists, onRename, onDelete, onKeys, ...order }: ListMenuProps) {
  const { t } = useTexts()
  const [asking, setAsking] = useState<'rename' | 'arrange'>()
  const actions = {
    rename: () => setAsking('rename'),
    arrange: () => setAsking('arrange'),
    keys: onKeys,
    delete: () => onDelete(list),
  }
  const items = (['rename', 'arrange', 'keys', 'delete'] as const).map((id) => ({
    id,
    title: t(`lists.${id}`),
  }))
  const close = () => setAsking(undefined)
  return (
    <>
      <Menu
        label={t('lists.more')}
        icon={<Ellipsis aria-hidden size={16} />}
        items={items}
        onChoose={(id) => actions[id]()}
      />
      <ListNameDialog
        key={list.id}
        open={asking === 'rename'}
        title={t('lists.renameTitle')}
        submitLabel={t('lists.rename')}
        name={list.name}
        onSubmit={(name) => onRename(list, name)}
        onClose={close}
      />
      <ListOrderDialog open={asking === 'arrange'} lists={lists} onClose={close} {...order} />
    </>
  )
}
