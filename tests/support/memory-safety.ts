import type { Safety, Sentinel } from '@/lib/db/keeper.ts'

/** A sentinel and a mirror that live as long as the test. */
export function memorySafety() {
  const files = new Map<string, string>()
  let sentinel: Sentinel | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const safety: Safety = {
    newId: () => crypto.randomUUID(),
    sentinel: {
      read: () => Promise.resolve(sentinel),
      write(next) {
        sentinel = next
        return Promise.resolve()
      },
    },
    files: {
      names: () => Promise.resolve([...files.keys()]),
      read: (name) => Promise.resolve(files.get(name)),
      write(name, text) {
        files.set(name, text)
        return Promise.resolve()
      },
      remove(name) {
        files.delete(name)
        return Promise.resolve()
      },
      exclusively(work) {
        const turn = queue.then(work)
        queue = turn.catch(() => {})
        return turn
      },
    },
  }
  return {
    ...safety,
    mirrored: files,
    forgetSentinel: () => {
      sentinel = undefined
    },
  }
}
