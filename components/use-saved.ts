import { useState } from 'react'
import { createLatestWriter, type WriteState } from './latest-writer.ts'

/** Long enough for what was written to come back from the disk. */
const settleMs = 300

/**
 * A value that is written with every change, and shown as changed until the disk says so.
 *
 * @param onDisk the value as it is kept
 * @param save resolves once a value is on disk; the one of the first render is used
 */
export function useSaved<Value>(onDisk: Value, save: (value: Value) => Promise<void>) {
  const [changed, setChanged] = useState<{ value: Value }>()
  const [state, setState] = useState<WriteState>('idle')
  const [writer] = useState(() =>
    createLatestWriter<{ value: Value }>(async (next) => {
      await save(next.value)
      setTimeout(() => setChanged((last) => (last === next ? undefined : last)), settleMs)
    }, setState),
  )
  return {
    value: changed === undefined ? onDisk : changed.value,
    hasFailed: state === 'failed',
    change: (value: Value) => {
      const next = { value }
      setChanged(next)
      void writer.push(next)
    },
    retry: () => void writer.retry(),
  }
}
