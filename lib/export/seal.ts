import { hex, type Digest } from './digest.ts'

const chunkSize = 1 << 20
const prefix = 'sourcelens-sha256:'

/** Length of every seal, in bytes and characters. */
export const sealLength = prefix.length + 64

/**
 * The sum of a file of any length, fed piece by piece: SHA-256 over the SHA-256 of every megabyte, because the
 * platform can only sum what is in memory as a whole. No flipped bit and no missing end leaves it as it was.
 */
export function createSeal(digest: Digest) {
  const sums: Uint8Array[] = []
  const chunk = new Uint8Array(chunkSize)
  let filled = 0

  async function close(): Promise<void> {
    sums.push(new Uint8Array(await digest(chunk.slice(0, filled))))
    filled = 0
  }

  return {
    async push(bytes: Uint8Array): Promise<void> {
      for (let start = 0; start < bytes.length;) {
        const part = bytes.subarray(start, start + chunkSize - filled)
        chunk.set(part, filled)
        filled += part.length
        start += part.length
        if (filled === chunkSize) await close()
      }
    },

    /** The seal of all that was pushed; nothing can be pushed after it. */
    async finish(): Promise<string> {
      await close()
      const all = new Uint8Array(sums.length * 32)
      for (const [index, sum] of sums.entries()) all.set(sum, index * 32)
      return prefix + hex(await digest(all))
    },
  }
}
