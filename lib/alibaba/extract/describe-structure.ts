import { parseObject, scriptTexts } from './inline-json.ts'
import { decoded } from './module-data.ts'

/** A name that developers gave: a key, class, attribute or module. Longer ones, or with other signs, may be data. */
const developersName = /^[a-z_$][\w$-]{0,39}$/i
/** Runs of digits are ids. */
const digits = /\d{4,}/

const maxLines = 1500
const maxDepth = 8
const maxKeys = 80

const nameOf = (text: string): string => (developersName.test(text) && !digits.test(text) ? text : '…')

/** Attributes whose value is a name that readers look for. Seen 2026-08 to 2026-10. */
const namingAttributes = ['module-name', 'module-title', 'data-module-name', 'data-testid', 'data-role']

/** The name that something is assigned to at this place of a script; empty where there is none. */
function nameBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 60), index).trimEnd()
  const start = Array.from(before).findLastIndex((character) => !/[\w$.]/.test(character)) + 1
  return before.slice(start)
}

/**
 * How a page is built, as text for a bug report: selectors, keys, types and lengths. No text, number, address or id of
 * the page is in it: what is no name that a developer gave is `…`.
 */
export function describeStructure(document: Document, url: URL): string {
  const lines: string[] = [`path ${url.pathname.split('/').map(shapeOf).join('/')}`]
  for (const text of scriptTexts(document))
    for (const { 0: whole, index } of text.matchAll(/=\s{0,3}\{/g)) {
      const name = nameBefore(text, index)
      const json = name === '' ? undefined : parseObject(text, index + whole.length - 1)
      if (json !== undefined)
        lines.push(`script ${name.split('.').map(nameOf).join('.')}`, ...valueLines(json))
    }
  for (const element of document.querySelectorAll('[module-data]'))
    lines.push(selectorOf(element), ...valueLines(decoded(element.getAttribute('module-data') ?? '')))
  const counts = new Map<string, number>()
  for (const element of document.querySelectorAll(
    'body, body [class], body [data-testid], body [data-module-name]',
  )) {
    const selector = selectorOf(element)
    counts.set(selector, (counts.get(selector) ?? 0) + 1)
  }
  for (const [selector, count] of counts) lines.push(count === 1 ? selector : `${selector} ×${count}`)
  return `${lines.slice(0, maxLines).join('\n')}\n`
}

/** @example shapeOf('Steel-Bottle_1600000000017.html') // '…31' */
const shapeOf = (part: string): string =>
  part === '' || (/^[a-z_-]{1,20}(?:\.html)?$/.test(part) && part.length <= 24) ? part : `…${part.length}`

function selectorOf(element: Element): string {
  const classes = Array.from(element.classList, (name) => `.${nameOf(name)}`).slice(0, 6)
  const attributes = element.getAttributeNames().flatMap((name) => {
    if (!/^(?:data-|module-)/.test(name)) return []
    const value = element.getAttribute(name) ?? ''
    const isName = namingAttributes.includes(name) && nameOf(value) === value
    return [`[${nameOf(name)}${isName ? `="${value}"` : ''}]`]
  })
  const text = element.childElementCount === 0 ? (element.textContent?.length ?? 0) : 0
  return `${element.localName}${classes.join('')}${attributes.slice(0, 8).join('')}${text > 0 ? ` text ${text}` : ''}`
}

/** The keys of an object, its lists by their first item, line by line. Without recursion: the page chose the depth. */
function valueLines(root: unknown): string[] {
  const lines: string[] = []
  const open: [key: string, value: unknown, depth: number][] = [['', root, 0]]
  for (let next = open.pop(); next !== undefined && lines.length < maxLines; next = open.pop()) {
    const [key, value, depth] = next
    if (depth > 0) lines.push(`${' '.repeat(depth)}${key} ${typeOf(value)}`)
    if (typeof value !== 'object' || value === null || depth >= maxDepth) continue
    const inner: [string, unknown][] = Array.isArray(value) ? [['0', value[0]]] : Object.entries(value)
    for (const [name, item] of inner.slice(0, maxKeys).toReversed())
      if (item !== undefined) open.push([Array.isArray(value) ? '[0]' : nameOf(name), item, depth + 1])
  }
  return lines
}

function typeOf(value: unknown): string {
  if (typeof value === 'string') return `text ${value.length}`
  if (Array.isArray(value)) return `list ${value.length}`
  return value === null
    ? 'null'
    : typeof value === 'object'
      ? `object ${Object.keys(value).length}`
      : typeof value
}
