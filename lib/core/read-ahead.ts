/**
 * Reads item after item, each while the one before is being worked on. Throws what `read` throws, when its turn comes.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  let coming: Promise<Result> | undefined
  for (const item of items) {
    const next = read(item)
    // Nobody waits for it yet, nor ever where the work is given up.
    next.catch(() => {})
    if (coming !== undefined) yield await coming
    coming = next
  }
  if (coming !== undefined) yield await coming
}
