export type WriteState = 'idle' | 'writing' | 'written' | 'failed'

/**
 * Writes every value that is pushed, one at a time and in order; values that were overtaken while one was being
 * written are left out. After a failure the newest value is kept: `retry` or the next push writes it.
 */
export function createLatestWriter<Value>(
  write: (value: Value) => Promise<void>,
  onState: (state: WriteState) => void,
) {
  let waiting: { value: Value } | undefined
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    while (waiting !== undefined) {
      const current = waiting
      waiting = undefined
      onState('writing')
      try {
        await write(current.value)
      } catch {
        waiting ??= current
        onState('failed')
        break
      }
      if (waiting === undefined) onState('written')
    }
    running = false
  }

  return {
    push(value: Value): Promise<void> {
      waiting = { value }
      return run()
    },
    retry: run,
  }
}
