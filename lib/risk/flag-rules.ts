import { buyerFlags } from './flags/buyer-flags.ts'
import type { FlagRule } from './flags/flag-rule.ts'
import { historyFlags } from './flags/history-flags.ts'
import { pageFlagRules } from './page-flag-rules.ts'

/** Every rule there is: for where the memory and the buyer's own inputs are at hand. */
export const flagRules: readonly FlagRule[] = [...pageFlagRules, ...historyFlags, ...buyerFlags]
