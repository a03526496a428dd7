import { createDelimitedParser, delimiters, type Delimiter } from './delimited-parser.ts'

/** What the first line of a file may say of it, for Excel. */
const announced = /^sep=([,;\t|])\r?\n?/i

const sampledLines = 10

/** How many cells the lines of a sample have, where they agree; 0 where they do not. */
function agreedWidth(sample: string, delimiter: Delimiter): number {
  try {
    const lines = createDelimitedParser(delimiter)
      .push(`${sample}\n\n`)
      .filter((line) => line.length > 0)
      .slice(0, sampledLines)
    const width = lines[0]?.length ?? 0
    return lines.every((line) => Math.abs(line.length - width) <= 1) ? width : Math.min(width, 1)
  } catch {
    return 0
  }
}

/**
 * What parts the cells of a text, by its first lines, and how many characters of an announcement to skip.
 *
 * @example detectDelimiter('name;price\nOak;1,50') // { delimiter: ';', skip: 0 }
 */
export function detectDelimiter(sample: string): { delimiter: Delimiter; skip: number } {
  const first = announced.exec(sample)
  if (first !== null) return { delimiter: first[1] as Delimiter, skip: first[0].length }
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, width: agreedWidth(sample, delimiter) }))
    .toSorted((one, other) => other.width - one.width)
  return { delimiter: best !== undefined && best.width > 1 ? best.delimiter : ',', skip: 0 }
}
