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

/** Most assignments that are looked into in one script. */
const maxAssignments = 8

/** The objects that scripts assign to names of the site's data, in document order: strict JSON within the limits. */
export type PageData = readonly (readonly [name: string, value: unknown])[]

/**
 * One pass over all scripts: what an assigned object holds is not searched for others.
 *
 * @example pageData(['window.shopBizData = {"a":1};']) // [['window.shopBizData', { a: 1 }]]
 */
export function pageData(scripts: readonly string[]): PageData {
  return scripts.flatMap((text) => {
    const found: (readonly [string, unknown])[] = []
    // Names that the site assigns its data to, with the brace behind; not their properties.
    const assignment =
      /(window\.detailData|window\.shopBizData|__page__data_sse10(?:\._offer_list)?|__page__data__config|_PAGE_DATA_)\s{0,200}=\s{0,200}(?=\{)/g
    for (let count = 0; count < maxAssignments; count += 1) {
      const match = assignment.exec(text)
      if (match === null) break
      const { value, end } = objectAt(text, assignment.lastIndex)
      if (value !== undefined) found.push([match[1] ?? '', value])
      assignment.lastIndex = end
    }
    return found
  })
}

/** The first value that a page assigns to a name, of those that `isOwn` takes for the page's own. */
export function dataNamed(
  data: PageData,
  name: string,
  isOwn: (value: unknown) => boolean = () => true,
): unknown {
  return data.find(([assigned, value]) => assigned === name && isOwn(value))?.[1]
}

/** The object that begins at a brace, within the limits; `undefined` where the text does not hold one. */
export function parseObject(text: string, start = 0): unknown {
  return objectAt(text, start).value
}

/** The same with the position behind it; where there is none, the position behind the brace. */
function objectAt(text: string, start: number): { value?: unknown; end: number } {
  const end = endOfObject(text, start)
  if (end === undefined) return { end: start + 1 }
  try {
    return { value: JSON.parse(text.slice(start, end)) as unknown, end }
  } catch {
    return { end }
  }
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
