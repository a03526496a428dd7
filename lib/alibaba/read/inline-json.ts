/** Longest script that is looked into, most levels and most values that are parsed; beyond them a page says nothing. */
export const maxScriptLength = 4 * 1024 * 1024
const maxDepth = 64
const maxValues = 50_000

const quote = 34
const comma = 44
const backslash = 92
/** Codes of brackets and braces differ from each other in one bit: `[` and `{`, `]` and `}`. */
const opener = 91
const closer = 93
const withoutBraceBit = ~32

/** Texts of the inline scripts of a page, in document order. */
export function scriptTexts(document: Document): string[] {
  return Array.from(
    document.querySelectorAll('script:not([src])'),
    (script) => script.textContent ?? '',
  ).filter((text) => text.length > 0 && text.length <= maxScriptLength)
}

/**
 * The object that a script assigns, e.g. to `window.detailData`: the first `marker = {…}` whose braces balance within
 * the limits, which is strict JSON, and which the page owns. Later assignments to properties of the same name do not
 * match.
 *
 * @example inlineJson(['window.shopBizData = {"a":1};'], 'window.shopBizData') // { a: 1 }
 */
export function inlineJson(
  scripts: readonly string[],
  marker: string,
  isOwn: (value: unknown) => boolean = () => true,
): unknown {
  for (const text of scripts) {
    const start = assignedObject(text, marker)
    const value = start === undefined ? undefined : parseObject(text, start)
    if (value !== undefined && isOwn(value)) return value
  }
  return undefined
}

/** The object that begins at a brace, within the limits; `undefined` where the text does not hold one. */
export function parseObject(text: string, start = 0): unknown {
  const end = endOfObject(text, start)
  if (end === undefined) return undefined
  try {
    return JSON.parse(text.slice(start, end))
  } catch {
    return undefined
  }
}

/** Position of the brace in `marker = {`. */
function assignedObject(text: string, marker: string): number | undefined {
  const assignment = /\s{0,200}=\s{0,200}(?=\{)/y
  for (let found = text.indexOf(marker); found >= 0; found = text.indexOf(marker, found + marker.length)) {
    assignment.lastIndex = found + marker.length
    if (assignment.test(text)) return assignment.lastIndex
  }
  return undefined
}

/** Position after the brace that closes the one at `start`; `undefined` where it is missing or a limit is passed. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let values = 0
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) {
      index = endOfString(text, index)
    } else if (code === comma) {
      values += 1
      if (values > maxValues) return undefined
    } else if ((code & withoutBraceBit) === opener) {
      depth += 1
      if (depth > maxDepth) return undefined
    } else if ((code & withoutBraceBit) === closer) {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return undefined
}

/** Position of the quote that closes the string opened at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1
    if (slashes % 2 === 0) return end
  }
  return text.length
}
