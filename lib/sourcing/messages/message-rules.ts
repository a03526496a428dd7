import { beneficiaryRules } from './rules/beneficiary-rules.ts'
import { conductRules } from './rules/conduct-rules.ts'
import { paymentRules } from './rules/payment-rules.ts'
import type { WordRule } from './word-rule.ts'

/** All rules of words; what needs more than words (names, hosts, questions) has a finder of its own. */
export const messageRules: readonly WordRule[] = [...paymentRules, ...beneficiaryRules, ...conductRules]
