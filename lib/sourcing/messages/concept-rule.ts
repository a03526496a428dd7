import { isNegated } from '@/lib/text/negation.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'
import type { FindingCode } from './finding-codes.ts'
import { isWarning } from './is-warning.ts'

/** The expressions of one idea, any of which may stand for it: many short ones, so that each can be judged. */
type Concept = readonly RegExp[]

const speaksOf = (passage: string, concept: Concept) => concept.some((words) => passage.search(words) !== -1)

/** Concepts that together speak for a finding, while each alone is ordinary. All expressions are global. */
export interface ConceptRule {
  code: FindingCode
  /** The first is what is shown; each of the others has to stand within reach of it. */
  all: readonly Concept[]
  /** What within reach makes it ordinary. */
  unless?: Concept
  /** Characters to either side; 140 unless told. */
  reach?: number
  /** The words say no themselves, so a "not" before them does not turn them round. */
  saysNo?: true
}

const usualReach = 140

/** Where a text folded for search brings the concepts of a rule together. */
export function* conceptHits(
  text: string,
  { all: [shown, ...others], unless, reach = usualReach, saysNo }: ConceptRule,
): Generator<TextHit> {
  if (shown === undefined) return
  for (const { index, 0: words } of shown.flatMap((pattern) => Array.from(text.matchAll(pattern)))) {
    if (saysNo !== true && isNegated(text, index)) continue
    const passage = text.slice(Math.max(0, index - reach), index + words.length + reach)
    if (others.some((concept) => !speaksOf(passage, concept))) continue
    if (isWarning(passage) || (unless !== undefined && speaksOf(passage, unless))) continue
    yield { index, words }
  }
}
