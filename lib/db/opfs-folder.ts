import type { BlobFolder } from './blob-folder.ts'

const isMissing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError'

/** A folder in the extension's private file system, which browsers keep apart from its databases. */
export function opfsFolder(folder: string): BlobFolder {
  const open = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })

  return {
    async names() {
      const names: string[] = []
      for await (const name of (await open()).keys()) names.push(name)
      // Browsers write to such a file first; one that is left over is of a write that was cut off.
      return names.filter((name) => !name.endsWith('.crswap'))
    },

    async read(name) {
      try {
        return await (await (await open()).getFileHandle(name)).getFile()
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },

    async write(name, pieces) {
      const handle = await (await open()).getFileHandle(name, { create: true })
      const stream = await handle.createWritable()
      try {
        for await (const piece of pieces) await stream.write(piece)
        await stream.close()
      } catch (error) {
        await stream.abort()
        throw error
      }
    },

    async remove(name) {
      try {
        await (await open()).removeEntry(name)
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
  }
}

/** Where the extension keeps files, each kind in a folder of its own. */
export const opfsFolders = {
  attachments: opfsFolder('attachments'),
  snapshots: opfsFolder('snapshots'),
  /** What is being made for a download. */
  outgoing: opfsFolder('outgoing'),
}
