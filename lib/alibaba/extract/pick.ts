import { maxRawItems, maxRawLength } from '@/lib/core/page-extract.ts'

/** Which parts of page data are passed on: own keys by name, `*` for every item of a list. A leaf has none. */
export interface Picks {
  readonly [key: string]: Picks
}

type Node = { [key: string]: Node }

/**
 * Picks from their short form: keys apart by spaces, what is inside of one in braces behind it or behind a dot.
 *
 * @example picksOf('id seller{name tags.*{key}}') // { id: {}, seller: { name: {}, tags: { '*': { key: {} } } } }
 */
export function picksOf(text: string): Picks {
  const root: Node = {}
  const open = [root]
  let last = root
  for (const [token] of text.matchAll(/[{}]|[^\s{}]+/g)) {
    if (token === '{') open.push(last)
    else if (token === '}') open.pop()
    else {
      last = open.at(-1) ?? root
      for (const key of token.split('.')) last = last[key] ??= {}
    }
  }
  return root
}

/** Keys under which the page may keep a leaf, or each name of a list. */
const leafKeys = ['value', 'name', 'label', 'countryName']

/**
 * The picked parts of page data, in their places: what stands there as a text, number or boolean is kept whatever was
 * expected, a list of leaves likewise. Texts and lists are cut.
 *
 * @example pick({ id: 7, owner: { name: 'x', mail: 'y' } }, picksOf('id owner{name}')) // { id: 7, owner: { name: 'x' } }
 */
export function pick(value: unknown, picks: Picks): unknown {
  if (typeof value === 'string') return value.slice(0, maxRawLength)
  if (typeof value !== 'object' || value === null) return value
  const inner = picks['*']
  if (inner !== undefined) return listItems(value).map((item) => pick(item, inner))
  if (Array.isArray(value)) return listItems(value).map((item) => pick(item, picks))
  const picked: Record<string, unknown> = {}
  const keys = Object.keys(picks)
  for (const key of keys.length > 0 ? ['value', ...keys] : leafKeys)
    if (Object.hasOwn(value, key))
      picked[key] = pick((value as Record<string, unknown>)[key], picks[key] ?? {})
  return picked
}

/** The site keeps a list as an object with positions for keys, too. */
const listItems = (value: object): unknown[] =>
  (Array.isArray(value) ? value : Object.values(value)).slice(0, maxRawItems)
