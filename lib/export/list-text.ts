const needsQuotes = /[;；"\n\r]|^\s|\s$|^$/

/**
 * Several texts in one cell, parted by semicolons; one that would be mistaken stands in quotes, as in CSV.
 *
 * @example listText(['oak', 'a;b']) // 'oak; "a;b"'
 */
export const listText = (parts: readonly string[]): string =>
  parts.map((part) => (needsQuotes.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join('; ')

const part = /[ \t]{0,9}"((?:[^"]|"")*)"[ \t]{0,9}(?:[;；\n]|$)|([^;；\n]*)(?:[;；\n]|$)/gy

/**
 * The texts in one cell, also as a person parts them, by semicolons or lines. Those without quotes are trimmed, and
 * left out where nothing remains.
 *
 * @example textsOfList('oak; "a;b";') // ['oak', 'a;b']
 */
export function textsOfList(text: string): string[] {
  return Array.from(text.matchAll(part)).flatMap(([, quoted, plain = '']) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')]
    const trimmed = plain.trim()
    return trimmed === '' ? [] : [trimmed]
  })
}
