import { factFlags } from './flags/fact-flags.ts'
import type { FlagRule } from './flags/flag-rule.ts'
import { listingFlags } from './flags/listing-flags.ts'
import { profileFlags } from './flags/profile-flags.ts'
import { textFlags } from './flags/text-flags.ts'

/** The rules that need no memory: what a content script can check, whose size is dear. */
export const pageFlagRules: readonly FlagRule[] = [
  ...factFlags,
  ...listingFlags,
  ...profileFlags,
  ...textFlags,
]
