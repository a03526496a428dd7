import type { BlobFolder } from '@/lib/db/blob-folder.ts'
import type { DataContext } from './data-context.ts'

/** After a day no download of a file is still going on. */
const keptMs = 86_400_000

/** Files that are made for a download, each under a name of its own; those of earlier days go. */
export function createOutgoing(
  folder: BlobFolder,
  { clock, newId }: Pick<DataContext, 'clock' | 'newId'>,
): DataContext['outgoing'] {
  return async (pieces) => {
    const now = clock()
    for (const name of await folder.names())
      if (!(now - Number(name.split(' ', 1)[0]) < keptMs)) await folder.remove(name)
    const name = `${now} ${newId()}`
    await folder.write(name, pieces)
    return (await folder.read(name)) ?? new Blob()
  }
}
