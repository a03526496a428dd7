import { liveQuery } from 'dexie'

/** All rows that have been read so far. */
export interface WatchedRows<Row> {
  /** By id. A new one at each change. */
  rows: ReadonlyMap<string, Row>
  /** Whether every row that is wanted has been read once. */
  isWhole: boolean
}

interface WatchOptions<Row> {
  /** Rows by their ids; those that are gone are left out. */
  read: (ids: readonly string[]) => Promise<Row[]>
  /** Called when more was read or something changed, at most once in {@link tellEveryMs}, and when all has been read. */
  onChange: (watched: WatchedRows<Row>) => void
  /** How many rows are read at a time: so many that they take well under the 50 ms from which a page feels stuck. */
  chunkSize?: number
}

const tellEveryMs = 300

/**
 * Reads many rows in chunks, one after the other, and each chunk again when something that it was read from changes.
 * Which rows are wanted may change at any time; what was read already is not read again.
 */
export function watchRows<Row extends { id: string }>({
  read,
  onChange,
  chunkSize = 250,
}: WatchOptions<Row>) {
  const rows = new Map<string, Row>()
  const known = new Set<string>()
  const waiting: string[][] = []
  const subscriptions: { unsubscribe: () => void }[] = []
  let isReading = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isWhole = () => !isReading && waiting.length === 0

  function tell(): void {
    clearTimeout(timer)
    timer = undefined
    onChange({ rows: new Map(rows), isWhole: isWhole() })
  }

  function take(ids: readonly string[], found: readonly Row[]): void {
    for (const id of ids) rows.delete(id)
    for (const row of found) rows.set(row.id, row)
  }

  function readNext(): void {
    const ids = waiting.shift()
    if (ids === undefined) return
    isReading = true
    let isFirst = true
    const next = (found: Row[]) => {
      take(ids, found)
      if (isFirst) {
        isFirst = false
        isReading = false
        readNext()
      }
      if (isWhole()) tell()
      else timer ??= setTimeout(tell, tellEveryMs)
    }
    subscriptions.push(liveQuery(() => read(ids)).subscribe({ next }))
  }

  return {
    /** These rows are wanted now. */
    want(ids: readonly string[]): void {
      const added = ids.filter((id) => !known.has(id))
      for (const id of added) known.add(id)
      for (let from = 0; from < added.length; from += chunkSize)
        waiting.push(added.slice(from, from + chunkSize))
      if (!isReading) readNext()
    },

    stop(): void {
      waiting.length = 0
      clearTimeout(timer)
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

export type RowWatch = ReturnType<typeof watchRows>
