import type { BlobFolder } from '@/lib/db/blob-folder.ts'

/** A folder of files that lives as long as the test. */
export function memoryFolder(): BlobFolder {
  const files = new Map<string, Blob>()
  return {
    names: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name)),
    async write(name, pieces) {
      const parts: Uint8Array<ArrayBuffer>[] = []
      for await (const piece of pieces) parts.push(piece)
      files.set(name, new Blob(parts))
    },
    remove(name) {
      files.delete(name)
      return Promise.resolve()
    },
  }
}
