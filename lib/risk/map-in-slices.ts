/** Most milliseconds of work at a time: under the 50 from which a page feels stuck. */
const sliceMs = 25

export interface Slicing {
  /** Milliseconds of a clock that never goes back. */
  clock: () => number
  /** Resolves once the page has drawn and answered, e.g. by a timer of 0 ms. */
  pause: () => Promise<void>
  signal?: AbortSignal
}

/**
 * Maps many items without freezing the page, e.g. all records to their assessments after a change of weights. The clock
 * is asked after each item: an assessment takes longer than that. Throws the signal's reason where it is aborted.
 */
export async function mapInSlices<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => Result,
  { clock, pause, signal }: Slicing,
): Promise<Result[]> {
  const results: Result[] = []
  let started = clock()
  for (const item of items) {
    if (clock() - started >= sliceMs) {
      await pause()
      signal?.throwIfAborted()
      started = clock()
    }
    results.push(map(item))
  }
  return results
}
