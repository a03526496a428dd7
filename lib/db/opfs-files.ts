import type { MirrorFiles } from './mirror.ts'

const folder = 'mirror'

const openFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })

const isMissing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError'

/** The mirror in the extension's private file system, which browsers keep apart from its databases. */
export const opfsFiles: MirrorFiles = {
  async names() {
    const names: string[] = []
    for await (const name of (await openFolder()).keys()) names.push(name)
    return names
  },

  async read(name) {
    try {
      const handle = await (await openFolder()).getFileHandle(name)
      return await (await handle.getFile()).text()
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },

  async write(name, text) {
    const handle = await (await openFolder()).getFileHandle(name, { create: true })
    // Written to a swap file, which takes the place of the old one when it is closed.
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
  },

  async remove(name) {
    try {
      await (await openFolder()).removeEntry(name)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  },

  exclusively: (work) => navigator.locks.request('sourcelens mirror', work),
}
