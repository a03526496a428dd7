/** A stretch of a page's source and how a text must be written there. */
export interface Spot {
  start: number
  end: number
  quote: '"' | '%22' | '&quot;' | ''
}

/** Where a page can be hurt with effect: what its readers look at. */
export interface Spots {
  /** Names of JSON properties, without their quotes. */
  keys: Spot[]
  /** Values of JSON properties that are no object and no list, with their quotes. */
  values: Spot[]
  /** Values of attributes, without their quotes. */
  attributes: Spot[]
  /** Tags, both kinds. */
  tags: Spot[]
  /** Texts between tags. */
  texts: Spot[]
}

const property = /("|%22|&quot;)([\w$-]{1,60})\1\s{0,3}(?::|%3A)\s{0,3}/g
const attribute = /\s[\w-]{1,40}=(["'])([^"'<>]{1,20000})\1/g
const tag = /<\/?[a-z][^<>]{0,20000}>/gi
const textBetween = />([^<>{}]{1,300})</g

/** Finds the spots of a page once, before it is mutated many times. */
export function spotsOf(html: string): Spots {
  const keys: Spot[] = []
  const values: Spot[] = []
  for (const { 0: whole, 1: quote, 2: name = '', index } of html.matchAll(property)) {
    if (quote !== '"' && quote !== '%22' && quote !== '&quot;') continue
    keys.push({ start: index + quote.length, end: index + quote.length + name.length, quote })
    const start = index + whole.length
    const end = endOfLeaf(html, start, quote)
    if (end !== undefined) values.push({ start, end, quote })
  }
  return {
    keys,
    values,
    attributes: spotsIn(html, attribute, 2),
    tags: spotsIn(html, tag, 0),
    texts: spotsIn(html, textBetween, 1),
  }
}

function spotsIn(html: string, pattern: RegExp, group: number): Spot[] {
  return Array.from(html.matchAll(pattern), (match) => {
    const start = match.index + match[0].indexOf(match[group] ?? '')
    return { start, end: start + (match[group] ?? '').length, quote: '' }
  })
}

function endOfLeaf(html: string, start: number, quote: string): number | undefined {
  if (html.startsWith(quote, start)) {
    const end = html.indexOf(quote, start + quote.length)
    return end === -1 ? undefined : end + quote.length
  }
  const bare = /(?:-?\d[\d.eE+-]{0,30}|true|false|null)/y
  bare.lastIndex = start
  return bare.test(html) ? bare.lastIndex : undefined
}
