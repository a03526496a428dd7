import { conductWords } from './words/conduct-words.ts'
import { deedWords } from './words/deed-words.ts'
import { excuseWords } from './words/excuse-words.ts'
import { moneyWords } from './words/money-words.ts'
import { people } from './words/people.ts'
import { wordTrie } from './word-trie.ts'
import { writtenIdeas } from './written-ideas.ts'

const tables = { ...moneyWords, ...deedWords, ...conductWords, ...excuseWords }

/** What messages speak of, as the tables of words name it. */
export type Idea = keyof typeof tables

interface Mention {
  index: number
  end: number
}

/** What a message speaks of, and where. */
export interface Mentions {
  text: string
  /** By their begin. */
  of: (idea: Idea | `±${Idea}`) => readonly Mention[]
  /** The sentence of a place with so many neighbours to either side. */
  passage: (index: number, neighbours: number) => { from: number; to: number }
}

/** `<kin>` stands for each of those people. */
const filled = (word: string): string[] => {
  const place = /<([a-z]+)>/i.exec(word)
  if (place === null) return [word]
  return (people[place[1] ?? ''] ?? []).map((one) => word.replace(place[0], one))
}

const ideas = Object.keys(tables) as Idea[]

const lexicon = wordTrie(
  ideas.flatMap((idea) =>
    Object.values<string>(tables[idea])
      .flatMap((words) => words.split(/[,，]\s*/))
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .flatMap((word) => filled(word).map((one) => [one, idea] as const)),
  ),
)

const sentenceEnd = /[\n。！？]|[.!?](?=\s)/g
const clauseEnd = /[,，:：()]|\b(?:but|pero|sino|only|instead)\b|但|而是|只/

/** How far a "not" reaches, in characters. */
const denialReach = 24

/** The last sentence that begins at or before a place. */
function lastBefore(places: readonly number[], index: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Everything that a folded message without accents speaks of. Takes linear time. */
export function mentionsIn(text: string): Mentions {
  const all = new Map<Idea, Mention[]>(ideas.map((idea) => [idea, []]))
  const plain = new Map<Idea, Mention[]>(ideas.map((idea) => [idea, []]))
  const starts = [0, ...Array.from(text.matchAll(sentenceEnd), ({ index }) => index + 1)]
  let denial = -denialReach
  const found = (idea: Idea, mention: Mention) => {
    all.get(idea)?.push(mention)
    const between = mention.index - denial
    const isDenied =
      between >= 0 &&
      between < denialReach &&
      !clauseEnd.test(text.slice(denial, mention.index)) &&
      lastBefore(starts, denial) === lastBefore(starts, mention.index)
    if (!isDenied) plain.get(idea)?.push(mention)
  }
  lexicon.visit(text, (idea, index, end) => {
    if (idea !== 'denial') found(idea, { index, end })
    // "Whether or not" denies nothing: 能不能, 要不要.
    else if (text[index] !== '不' || text[index - 1] !== text[end]) denial = end
  })
  for (const [idea, pattern] of writtenIdeas)
    for (const { index, 0: words } of text.matchAll(pattern))
      for (const list of [all.get(idea), plain.get(idea)]) list?.push({ index, end: index + words.length })
  for (const idea of new Set(writtenIdeas.map(([written]) => written)))
    for (const list of [all.get(idea), plain.get(idea)]) list?.sort((one, other) => one.index - other.index)
  return {
    text,
    of: (idea) => (idea.startsWith('±') ? all.get(idea.slice(1) as Idea) : plain.get(idea as Idea)) ?? [],
    passage: (index, neighbours) => {
      const at = lastBefore(starts, index)
      return {
        from: starts[Math.max(0, at - neighbours)] ?? 0,
        to: starts[at + neighbours + 1] ?? text.length,
      }
    },
  }
}

/** The first mention of an idea that lies in a span, and does not overlap what is already used. */
export function ideaIn(
  mentions: Mentions,
  idea: Idea | `±${Idea}`,
  { from, to }: { from: number; to: number },
  used: { from: number; to: number } = { from: -1, to: -1 },
): Mention | undefined {
  const list = mentions.of(idea)
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.index ?? 0) < from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < list.length; at += 1) {
    const mention = list[at]
    if (mention === undefined || mention.index >= to) return undefined
    if (mention.end <= used.from || mention.index >= used.to) return mention
  }
  return undefined
}
