import { buyerFlags } from './flags/buyer-flags.ts'
import { factFlags } from './flags/fact-flags.ts'
import type { FlagRule } from './flags/flag-rule.ts'
import { historyFlags } from './flags/history-flags.ts'
import { listingFlags } from './flags/listing-flags.ts'
import { profileFlags } from './flags/profile-flags.ts'
import { textFlags } from './flags/text-flags.ts'

/** Every rule there is; one whose inputs were not seen counts as not checked. */
export const flagRules: readonly FlagRule[] = [
  ...factFlags,
  ...listingFlags,
  ...profileFlags,
  ...textFlags,
  ...historyFlags,
  ...buyerFlags,
]
