import * as z from 'zod/mini'
import { isNegated } from '@/lib/text/negation.ts'
import { sentenceAt } from '@/lib/text/sentence-at.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'
import { findingCodes } from './finding-codes.ts'

const everywhere = z.instanceof(RegExp).check(z.refine(({ flags }) => flags === 'gu'))
const anywhere = z.instanceof(RegExp).check(z.refine(({ flags }) => flags === 'u'))
const expressions = z.array(everywhere).check(z.minLength(1))

/** A rule of the message check as data: what words, in folded text, speak for a finding, and what excuses them. */
const wordRuleSchema = z.strictObject({
  code: z.enum(findingCodes),
  /** What to find, by the language that it belongs to. */
  words: z.strictObject({
    en: z.optional(expressions),
    zh: z.optional(expressions),
    es: z.optional(expressions),
  }),
  /** Of which something has to stand near, 160 characters to either side. */
  near: z.optional(anywhere),
  /** What in the same sentence makes it ordinary. */
  unless: z.optional(anywhere),
  /** The words say no themselves, so a "not" before them does not turn them round. */
  saysNo: z.optional(z.literal(true)),
})

export const wordRulesSchema = z.array(wordRuleSchema)
export type WordRule = z.infer<typeof wordRuleSchema>

const reach = 160

/** Where a text folded for search breaks a rule. */
export function* ruleHits(text: string, { words, near, unless, saysNo }: WordRule): Generator<TextHit> {
  for (const pattern of Object.values(words).flat())
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const { length } = found
      if (saysNo !== true && isNegated(text, index)) continue
      if (near?.test(text.slice(Math.max(0, index - reach), index + length + reach)) === false) continue
      const { before, after } = sentenceAt(text, { index, length, reach })
      if (unless?.test(`${before}${found}${after}`)) continue
      yield { index, words: found }
    }
}
