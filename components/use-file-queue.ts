import { useRef, useState } from 'react'

/** Files on their way into the memory, and why some were not kept. */
export interface FileQueue {
  isAdding: boolean
  /** Sentences about those that came last. */
  refused: readonly string[]
  add: (files: readonly File[]) => void
}

/**
 * Hands files on, one group after the other: what is dropped while others are being kept waits for them, for two at a
 * time could both be let into the last of the room.
 *
 * @param keep answers, in sentences, why files were not kept; never rejects
 */
export function useFileQueue(keep: (files: readonly File[]) => Promise<string[]>): FileQueue {
  const [waiting, setWaiting] = useState(0)
  const [refused, setRefused] = useState<readonly string[]>([])
  const last = useRef(Promise.resolve())
  const keepAfter = async (earlier: Promise<void>, files: readonly File[]) => {
    await earlier
    const sentences = await keep(files)
    setRefused((before) => [...new Set([...before, ...sentences])])
    setWaiting((count) => count - 1)
  }
  const add = (files: readonly File[]) => {
    if (files.length === 0) return
    if (waiting === 0) setRefused([])
    setWaiting((count) => count + 1)
    last.current = keepAfter(last.current, files)
  }
  return { isAdding: waiting > 0, refused, add }
}
