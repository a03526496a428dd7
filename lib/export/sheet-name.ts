import { trimEdges } from '@/lib/core/trim-edges.ts'

const longest = 31

/**
 * Names for the sheets of a workbook: at most 31 characters, none that spreadsheets refuse, none twice.
 *
 * @example sheetNames(['Oak / spring', '']) // ['Oak spring', 'Sheet 2']
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const clean = name.replace(/[\p{Cc}[\]:*?/\\]+/gu, ' ').replace(/\s+/g, ' ')
    const bare = trimmed(trimEdges(clean.trim(), "'"), longest)
    const base = bare === '' ? `Sheet ${index + 1}` : bare
    let unique = base
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const mark = ` (${copy})`
      unique = trimmed(base, longest - mark.length) + mark
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** Never ends in half a character. */
const trimmed = (text: string, length: number) =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
