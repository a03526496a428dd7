const longestList = 80

const two = (number: number) => String(number).padStart(2, '0')

function dayOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/**
 * A name that every file system takes, with the list and the day in it.
 *
 * @example fileName('Bottles / spring', 'csv', now) // 'sourcelens-Bottles-spring-2026-11-21.csv'
 */
export function fileName(listName: string, extension: string, at: number): string {
  const words = listName.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const list = words.join('-').slice(0, longestList)
  return `${['sourcelens', ...(list === '' ? [] : [list]), dayOf(at)].join('-')}.${extension}`
}
