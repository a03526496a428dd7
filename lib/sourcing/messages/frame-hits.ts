import type { TextHit } from '@/lib/text/text-hit.ts'
import type { FindingCode } from './finding-codes.ts'
import { ideaIn, type Idea, type Mentions } from './mentions.ts'

/** An idea that has to be there and not denied; with `±` in whatever sense; of several, one. */
export type Part = Idea | `±${Idea}` | readonly (Idea | `±${Idea}`)[]

/** Ideas that together speak for a finding, while each alone is ordinary. */
export interface Frame {
  code: FindingCode
  /** The first is what is shown; the others stand within reach of it. */
  all: readonly [Idea | `±${Idea}`, ...Part[]]
  /** What within reach makes it ordinary. */
  unless?: readonly Idea[]
  /** Characters to either side; 160 unless told. */
  reach?: number
  /** How many sentences before and after count, beside the same one; 1 unless told. */
  sentences?: 0 | 1 | 2
  /** The ideas follow each other, each at most so many characters behind the one before. */
  gap?: number
}

const usualReach = 160
/** More places than a finding tells would be read for nothing. */
const enough = 20

interface Span {
  from: number
  to: number
}

const oneOf = (part: Part): readonly (Idea | `±${Idea}`)[] => (typeof part === 'string' ? [part] : part)

function follows(mentions: Mentions, parts: readonly Part[], gap: number, begin: number): boolean {
  const [part, ...rest] = parts
  if (part === undefined) return true
  return oneOf(part).some((idea) => {
    const next = ideaIn(mentions, idea, { from: begin, to: begin + gap })
    return next !== undefined && follows(mentions, rest, gap, next.end)
  })
}

const holds = (mentions: Mentions, parts: readonly Part[], span: Span, shown: Span) =>
  parts.every((part) => oneOf(part).some((idea) => ideaIn(mentions, idea, span, shown) !== undefined))

/** Where a message brings the ideas of a frame together. */
export function* frameHits(mentions: Mentions, frame: Frame): Generator<TextHit> {
  const { all, unless = [], reach = usualReach, sentences = 1, gap } = frame
  const [first, ...others] = all
  let found = 0
  for (const { index, end } of mentions.of(first)) {
    const passage = mentions.passage(index, sentences)
    const span = { from: Math.max(passage.from, index - reach), to: Math.min(passage.to, end + reach) }
    const isTogether =
      gap === undefined
        ? holds(mentions, others, span, { from: index, to: end })
        : follows(mentions, others, gap, end)
    if (!isTogether || unless.some((idea) => ideaIn(mentions, idea, span) !== undefined)) continue
    yield { index, words: mentions.text.slice(index, end) }
    found += 1
    if (found === enough) return
  }
}
