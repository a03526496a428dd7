import { useState } from 'react'
import { ListBar } from '@/components/list-bar.tsx'
import { ListKeysDialog } from '@/components/list-keys-dialog.tsx'
import { ListMenu } from '@/components/list-menu.tsx'
import { ListNav, listParts, type ListPart } from '@/components/list-nav.tsx'
import { ListNone } from '@/components/list-none.tsx'
import { Skeleton } from '@/components/ui/skeleton.tsx'
import { useShortlist } from '../shared/use-shortlist.ts'
import { ChangedPane } from './changed-pane.tsx'
import { ListPane } from './list-pane.tsx'
import { ListsReminder } from './lists-reminder.tsx'
import { TrashPane } from './trash-pane.tsx'
import { useChangedCount } from './use-changed-count.ts'
import type { ViewProps } from './views.ts'

/** The lists: one in front, what changed in all of them, what was deleted. */
export function ListsTab({ route, go }: ViewProps) {
  const changed = useChangedCount()
  // Ids are never words.
  const part: ListPart = listParts.find((one) => one === route.list) ?? 'one'
  return (
    <>
      <ListsReminder />
      <ListNav
        part={part}
        {...changed}
        onShow={(shown) => go({ view: 'lists', ...(shown !== 'one' && { list: shown }) })}
      />
      {part === 'one' && <ListsInFront route={route} go={go} />}
      {part === 'changed' && <ChangedPane go={go} />}
      {part === 'trash' && <TrashPane />}
    </>
  )
}

function ListsInFront({ route, go }: Pick<ViewProps, 'route' | 'go'>) {
  const { lists, active, choose, create, download, rename, recolour, arrange, deleteList } = useShortlist()
  const [isAskingKeys, setAskingKeys] = useState(false)
  const list = lists?.find(({ id }) => id === route.list) ?? active
  const show = (listId: string) => {
    choose(listId)
    go({ view: 'lists', list: listId })
  }
  const menu = list && lists && (
    <ListMenu
      list={list}
      lists={lists}
      onRename={rename}
      onDelete={deleteList}
      onColour={recolour}
      onArrange={arrange}
      onKeys={() => setAskingKeys(true)}
    />
  )
  return (
    <>
      <div className="mb-3 max-w-[460px]">
        <ListBar
          lists={lists}
          active={list}
          onChoose={show}
          onCreate={(name) => create(name, show)}
          onDownload={download}
          menu={menu}
        />
      </div>
      {lists === undefined && <Skeleton className="h-40" />}
      {lists && list === undefined && <ListNone />}
      {lists && list && (
        <ListPane key={list.id} list={list} lists={lists} go={go} onKeys={() => setAskingKeys(true)} />
      )}
      <ListKeysDialog open={isAskingKeys} onClose={() => setAskingKeys(false)} />
    </>
  )
}
