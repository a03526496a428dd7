import { ListBar } from '@/components/list-bar.tsx'
import { ListView } from '@/components/list-view.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useListLines } from './use-list-lines.ts'
import type { ViewProps } from './views.ts'

/** The lists, the active one in front. */
export function ListsTab({ go }: ViewProps) {
  const { now } = useTexts()
  const { lists, active, choose, create, download, setStatus, rename, remove, deleteList } = useShortlist()
  const lines = useListLines(active?.id, now)
  return (
    <ListView
      list={active}
      lines={lists && lines}
      bar={
        <ListBar lists={lists} active={active} onChoose={choose} onCreate={create} onDownload={download} />
      }
      onOpen={({ key }) => go({ view: 'supplier', record: key })}
      onStatus={setStatus}
      onRemove={remove}
      onRename={rename}
      onDelete={deleteList}
    />
  )
}
