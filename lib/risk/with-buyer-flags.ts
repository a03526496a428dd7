import type { Assessment } from '@/lib/core/assessment.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { bandOf } from './band.ts'
import type { Context } from './evidence.ts'
import { flagIds } from './flag-ids.ts'
import { buyerFlags } from './flags/buyer-flags.ts'
import { raiseBand } from './raise-band.ts'
import { raiseFlags } from './raise-flags.ts'
import type { Scorecard } from './scorecard.ts'

const ownIds: ReadonlySet<string> = new Set(buyerFlags.map(({ id }) => id))

/** Whether a flag reads only what the buyer typed. */
const isBuyerFlag = (id: string): boolean => ownIds.has(id)

/**
 * A judgement that a page got earlier, with the flags that read what the buyer typed raised anew: all others need the
 * page itself. `scorecard` is the one that it was judged by.
 */
export function withBuyerFlags(
  assessment: Assessment,
  facts: RecordedFacts,
  context: Context,
  scorecard: Scorecard,
): Assessment {
  const own = raiseFlags({ ...context, facts }, buyerFlags)
  const others = assessment.flags.filter(({ id }) => !isBuyerFlag(id))
  const flags = gravestFirst([...others, ...own.flags])
  const { band, raisedBy } = raiseBand(bandOf(assessment, scorecard), flags)
  const open = (id: string) => (isBuyerFlag(id) ? own : assessment).notChecked.includes(id)
  return { ...assessment, band, raisedBy, flags, notChecked: flagIds.filter(open) }
}
