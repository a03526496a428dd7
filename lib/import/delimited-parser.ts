import { FileError, type FileErrorCode } from './file-error.ts'

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

export interface DelimitedParser {
  /** The lines that this piece of text completes. */
  push(text: string): string[][]
  /** The last line, where no line end follows it. Throws a {@link FileError} where a quote is still open. */
  finish(): string[][]
}

/** What ends a cell. Where to search from is set at each use. */
const cellEnds: Record<Delimiter, RegExp> = {
  ',': /[,\r\n]/g,
  ';': /[;\r\n]/g,
  '\t': /[\t\r\n]/g,
  '|': /[|\r\n]/g,
}

/** Spreadsheets hold no more in a cell. */
const longestCell = 100_000

/**
 * Reads text after RFC 4180, piece by piece. A line may end in CRLF, LF or CR, each line in its own way, which is why
 * no library does this; within quotes every character stays as it is. Lines without anything are left out, yet the
 * caller learns of them by an empty array, so that it can count.
 */
export function createDelimitedParser(delimiter: Delimiter): DelimitedParser {
  const special = cellEnds[delimiter]
  let rest = ''
  let line: string[] = []
  let lineNumber = 1
  /** The last thing read was a delimiter: one more cell follows, if only an empty one. */
  let isCellDue = false

  const place = () => ({ row: lineNumber, column: line.length + 1 })
  const add = (cell: string) => {
    if (cell.length > longestCell) throw new FileError('cell-too-long', { ...place(), limit: longestCell })
    line.push(cell)
  }

  function closeLine(lines: string[][]): void {
    const isEmpty = line.length === 1 && line[0] === ''
    lines.push(isEmpty ? [] : line)
    line = []
    lineNumber += 1
  }

  function read(text: string, isLast: boolean): string[][] {
    const lines: string[][] = []
    let at = 0
    while (at < text.length) {
      const start = at
      let cell = ''
      if (text[at] === '"') {
        const close = closingQuote(text, at)
        // What follows the quote tells whether it closes: it must be in sight.
        if (close === -1 || (close === text.length - 1 && !isLast)) {
          if (!isLast) return keep(text, start, 'quote-not-closed', lines)
          throw new FileError('quote-not-closed', place())
        }
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        at = close + 1
      }
      special.lastIndex = at
      const end = special.exec(text)?.index
      // A CR at the very end may be half of a CRLF.
      const isCut = end === undefined || (text[end] === '\r' && end === text.length - 1)
      if (isCut && !isLast) return keep(text, start, 'cell-too-long', lines)
      cell += text.slice(at, end ?? text.length)
      add(cell)
      isCellDue = false
      if (end === undefined) {
        at = text.length
        break
      }
      at = end + 1
      if (text[end] === delimiter) {
        isCellDue = true
        continue
      }
      if (text[end] === '\r' && text[at] === '\n') at += 1
      closeLine(lines)
    }
    rest = ''
    if (isLast && isCellDue) add('')
    if (isLast && line.length > 0) closeLine(lines)
    return lines
  }

  /** Leaves a cell that is not whole yet for the next piece, as long as it may become one. */
  function keep(text: string, start: number, code: FileErrorCode, lines: string[][]): string[][] {
    if (text.length - start > longestCell * 2) throw new FileError(code, { ...place(), limit: longestCell })
    rest = text.slice(start)
    return lines
  }

  return {
    push: (text) => read(rest + text, false),
    finish: () => read(rest, true),
  }
}

/** The end of a quoted cell that begins here: where its closing quote is; -1 where the text ends before it. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
