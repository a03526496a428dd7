import type { Details } from '@/lib/core/details.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { isPlaceholder } from './facts-of.ts'
import { filterMap } from './filter-map.ts'
import { at, itemsOf, textOf } from './json-value.ts'

type Name = Exclude<keyof Details, 'report' | 'certificates' | 'starCounts'>

/** Where a piece of page data states each detail: paths by rank, apart by spaces. */
export type DetailPaths = { readonly [Detail in Name]?: string }

const lines: ReadonlySet<string> = new Set<Name>(['province', 'city', 'address'])
const maxNames = 100

/** Details at paths of one piece of page data; what is not stated, or only by a placeholder, is absent. */
export function detailsAt(json: unknown, paths: DetailPaths): Details {
  return firstDetails(
    ...Object.entries(paths).flatMap(([name, ranked]) =>
      ranked.split(' ').map((path): Details => {
        const value = at(json, path)
        return { [name]: lines.has(name) ? lineOf(value) : namesOf(value) }
      }),
    ),
  )
}

/** Details put together: of each the first that is stated. */
export function firstDetails(...all: readonly (Details | undefined)[]): Details {
  const stated = all.map((details = {}) => Object.entries(details).filter(([, value]) => value !== undefined))
  return Object.fromEntries(stated.toReversed().flat())
}

function lineOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined || isPlaceholder(text) ? undefined : text
}

/**
 * Names in a text with commas, or in a list of texts or of entries that carry a name; each once.
 *
 * @example namesOf({ value: 'Power Bank, Earphone, ' }) // ['Power Bank', 'Earphone']
 * @example namesOf([{ name: 'Sofa', count: 3 }]) // ['Sofa']
 */
export function namesOf(value: unknown): string[] | undefined {
  const inner = at(value, 'value') ?? value
  const items = typeof inner === 'string' ? inner.slice(0, 20_000).split(/[,，、;]/) : itemsOf(inner)
  const names = filterMap(items.slice(0, maxNames), (item) =>
    lineOf(typeof item === 'object' ? nameIn(item) : item),
  )
  return names.length > 0 ? [...new Set(names)] : undefined
}

const nameIn = (item: unknown) =>
  ['countryName', 'name', 'label', 'value'].map((key) => at(item, key)).find((name) => name !== undefined)

/**
 * Province and city in a place that ends in its country.
 *
 * @example placeIn('Located in Jinhua, Zhejiang, CN') // { province: 'Zhejiang', city: 'Jinhua' }
 * @example placeIn('Guangdong, China (Mainland)') // { province: 'Guangdong' }
 */
export function placeIn(text: string | undefined): Details {
  const parts = text?.replace(/^Located in /, '').split(/ ?, ?/) ?? []
  if (parts.length < 2 || parts.length > 3) return {}
  const [province, city] = parts.slice(0, -1).toReversed().map(foldText)
  return { province, city }
}
