import type { Details } from '@/lib/core/details.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { wordPairs } from '@/lib/core/words.ts'
import { filterMap } from '../extract/filter-map.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { nameKeys, type DetailPaths } from './paths.ts'
import { isPlaceholder } from '../labels.ts'
import { textOf } from './text-of.ts'

const lines: ReadonlySet<string> = new Set<keyof DetailPaths>(['province', 'city', 'address'])
const maxNames = 100

/** Details at paths of one piece of page data; what is not stated, or only by a placeholder, is absent. */
export function detailsAt(json: unknown, paths: DetailPaths, language: PageLanguage): Details {
  return firstDetails(
    ...Object.entries(paths).flatMap(([name, ranked]) =>
      ranked.split(' ').map((path): Details => {
        const value = at(json, path)
        return { [name]: lines.has(name) ? lineOf(value, language) : namesOf(value, language) }
      }),
    ),
  )
}

/** Details put together: of each the first that is stated. */
export function firstDetails(...all: readonly (Details | undefined)[]): Details {
  const stated = all.map((details = {}) => Object.entries(details).filter(([, value]) => value !== undefined))
  return Object.fromEntries(stated.toReversed().flat())
}

function lineOf(value: unknown, language: PageLanguage): string | undefined {
  const text = textOf(value)
  return text === undefined || isPlaceholder(text, language) ? undefined : text
}

/**
 * Names in a text with commas, or in a list of texts or of entries that carry a name; each once.
 *
 * @example namesOf({ value: 'Power Bank, Earphone, ' }, english) // ['Power Bank', 'Earphone']
 * @example namesOf([{ name: 'Sofa', count: 3 }], english) // ['Sofa']
 */
export function namesOf(value: unknown, language: PageLanguage): string[] | undefined {
  const inner = at(value, 'value') ?? value
  const items = typeof inner === 'string' ? inner.slice(0, 20_000).split(/[,，、;]/) : itemsOf(inner)
  const names = filterMap(items.slice(0, maxNames), (item) =>
    lineOf(typeof item === 'object' ? nameIn(item) : item, language),
  )
  return names.length > 0 ? [...new Set(names)] : undefined
}

const nameIn = (item: unknown) => nameKeys.map((key) => at(item, key)).find((name) => name !== undefined)

/**
 * Province and city in a place that ends in its country.
 *
 * @example placeIn('Located in Jinhua, Zhejiang, CN', english) // { province: 'Zhejiang', city: 'Jinhua' }
 * @example placeIn('Guangdong, China (Mainland)', english) // { province: 'Guangdong' }
 */
export function placeIn(text: string | undefined, language: PageLanguage): Details {
  const parts = text === undefined ? [] : withoutLabel(text, language).split(/ ?[,،，、] ?/)
  if (parts.length < 2 || parts.length > 3) return {}
  const [province, city] = parts.slice(0, -1).toReversed().map(foldText)
  return { province, city }
}

/** A place without the words before it: `Located in`. */
function withoutLabel(text: string, { labels }: PageLanguage): string {
  const [longest] = wordPairs({ located: labels.marks.located })
    .filter(([word]) => word !== '' && foldWord(text.slice(0, word.length)) === word)
    .toSorted(([one], [other]) => other.length - one.length)
  return longest === undefined ? text : text.slice(longest[0].length).trimStart()
}
