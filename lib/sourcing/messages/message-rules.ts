import type { ConceptRule } from './concept-rule.ts'
import type { Frame } from './frame-hits.ts'
import { conductFrames } from './frames/conduct-frames.ts'
import { moneyFrames } from './frames/money-frames.ts'
import { accountConcepts } from './rules/account-concepts.ts'
import { beneficiaryRules } from './rules/beneficiary-rules.ts'
import { conductConcepts } from './rules/conduct-concepts.ts'
import { conductRules } from './rules/conduct-rules.ts'
import { paymentRules } from './rules/payment-rules.ts'
import { routeConcepts } from './rules/route-concepts.ts'
import type { WordRule } from './word-rule.ts'

/** All rules of words; what needs more than words (names, hosts, questions) has a finder of its own. */
export const messageRules: readonly WordRule[] = [...paymentRules, ...beneficiaryRules, ...conductRules]

/** What only several concepts together speak for. */
export const conceptRules: readonly ConceptRule[] = [...accountConcepts, ...routeConcepts, ...conductConcepts]

/** What ideas of a sentence and its neighbours speak for, in whatever words. */
export const frames: readonly Frame[] = [...moneyFrames, ...conductFrames]
