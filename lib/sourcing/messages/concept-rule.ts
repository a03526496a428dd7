import { isNegated } from '@/lib/text/negation.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'
import type { FindingCode } from './finding-codes.ts'
import { isWarning } from './is-warning.ts'

/** Concepts that together speak for a finding, while each alone is ordinary. All expressions are global. */
export interface ConceptRule {
  code: FindingCode
  /** The first is what is shown; each of the others has to stand within reach of it. */
  all: readonly RegExp[]
  /** What within reach makes it ordinary. */
  unless?: RegExp
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
  for (const { index, 0: words } of text.matchAll(shown)) {
    if (saysNo !== true && isNegated(text, index)) continue
    const passage = text.slice(Math.max(0, index - reach), index + words.length + reach)
    if (others.some((concept) => passage.search(concept) === -1)) continue
    if (isWarning(passage) || unless?.test(passage)) continue
    yield { index, words }
  }
}
