/** A row as it stands in a file, by its id. A line that is no row stands under itself, so that nothing is lost here. */
export type MirrorLines = Map<string, string>

/** How many files a table is spread over: few enough for a bulk change, many enough for a small one. */
const files = 1024

/** @returns where a row of this id is, 0 to 1023: FNV-1a, which spreads ids that differ in one figure only */
function placeOf(id: string): number {
  let hash = 0x81_1c_9d_c5
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01_00_01_93)
  return (hash >>> 0) % files
}

/** @example mirrorFile('notes', 'n1') // 'notes 9f.ndjson' */
export const mirrorFile = (table: string, id: string): string => `${table} ${placeOf(id).toString(36)}.ndjson`

/** The table whose rows a file holds, as its name says. */
export const tableOf = (name: string): string => name.split(' ', 1)[0] ?? ''

function idIn(line: string): string | undefined {
  const row = parseLine(line) as { id?: unknown } | undefined
  return typeof row?.id === 'string' ? row.id : undefined
}

export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** A file of one row a line. */
export function parseMirrorFile(text: string | undefined): MirrorLines {
  const lines = (text ?? '').split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [idIn(line) ?? line, line]))
}

export const formatMirrorFile = (lines: MirrorLines): string => [...lines.values()].join('\n')
