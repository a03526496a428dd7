import { hostileJson, hostileTexts, prototypeKeys, wrongTypes } from './hostile-values.ts'
import type { Random } from './random.ts'
import type { Spot, Spots } from './spots.ts'

/** Puts `text` in the place of a stretch of the source. */
export interface Edit {
  start: number
  end: number
  text: string
}

export interface MutablePage {
  html: string
  spots: Spots
}

type Mutation = (page: MutablePage, random: Random) => Edit[]

const maxSlice = 4000

/** Writes a text as the place in the source needs it; what cannot be written there stays as it is. */
function written(text: string, { quote }: Spot): string {
  if (quote === '&quot;') return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  if (quote !== '%22') return text
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}

function atSpot(spots: readonly Spot[], random: Random, text: (old: Spot) => string): Edit[] {
  const spot = spots[random.below(spots.length)]
  return spot === undefined ? [] : [{ start: spot.start, end: spot.end, text: text(spot) }]
}

function slice({ html }: MutablePage, random: Random): { start: number; end: number } {
  const start = random.below(html.length)
  return { start, end: Math.min(html.length, start + 1 + random.below(maxSlice)) }
}

const insertAt = (at: number, text: string): Edit[] => [{ start: at, end: at, text }]

/** What is done to a page, by the name that a failure prints. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (page, random) => [{ ...slice(page, random), text: '' }],
  truncate: ({ html }, random) => [{ start: random.below(html.length), end: html.length, text: '' }],
  duplicate: (page, random) => {
    const { start, end } = slice(page, random)
    return insertAt(end, page.html.slice(start, end).repeat(1 + random.below(3)))
  },
  move: (page, random) => {
    const { start, end } = slice(page, random)
    return [
      { start, end, text: '' },
      ...insertAt(random.below(page.html.length), page.html.slice(start, end)),
    ]
  },
  swapValues: ({ html, spots: { values } }, random) => {
    const [a, b] = [values[random.below(values.length)], values[random.below(values.length)]]
    if (a === undefined || b === undefined) return []
    return [
      { ...a, text: html.slice(b.start, b.end) },
      { ...b, text: html.slice(a.start, a.end) },
    ]
  },
  nest: ({ spots: { tags } }, random) =>
    atSpot(tags, random, () => random.pick(['<div>', '<table><tr>', '<svg>', '<b><p>']).repeat(700)),
  dropTag: ({ spots: { tags } }, random) => atSpot(tags, random, () => ''),
  wrongType: ({ spots: { values } }, random) =>
    atSpot(values, random, (spot) => written(JSON.stringify(random.pick(wrongTypes)), spot)),
  hostileText: ({ spots: { values } }, random) =>
    atSpot(values, random, (spot) => written(JSON.stringify(random.pick(hostileTexts)), spot)),
  hostileJson: ({ spots: { values } }, random) =>
    atSpot(values, random, (spot) => written(random.pick(hostileJson), spot)),
  prototypeKey: ({ spots: { keys } }, random) =>
    atSpot(keys, random, (spot) => written(random.pick(prototypeKeys), spot)),
  swapKey: ({ html, spots: { keys } }, random) => {
    const other = keys[random.below(keys.length)]
    return other === undefined ? [] : atSpot(keys, random, () => html.slice(other.start, other.end))
  },
  attribute: ({ spots: { attributes } }, random) =>
    atSpot(attributes, random, () => random.pick(hostileTexts)),
  text: ({ spots: { texts } }, random) => atSpot(texts, random, () => random.pick(hostileTexts)),
  swapTexts: ({ html, spots: { texts } }, random) => {
    const other = texts[random.below(texts.length)]
    return other === undefined ? [] : atSpot(texts, random, () => html.slice(other.start, other.end))
  },
  noise: ({ html }, random) =>
    insertAt(
      random.below(html.length),
      random.pick(['"', "'", '\\', '<', '>', '&', '{', '}', '\u0000', '\ud800', '\uffff', '<!--', '%']),
    ),
}
