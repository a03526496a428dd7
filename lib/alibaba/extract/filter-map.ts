/** What a function makes of each item, without the items of which it makes nothing. */
export function filterMap<Item, Value>(
  items: Iterable<Item> | ArrayLike<Item>,
  make: (item: Item, index: number) => Value | undefined,
): Value[] {
  return Array.from(items, make).filter((value) => value !== undefined)
}
