import type { FactName } from '@/lib/core/facts.ts'
import { reportIsExpired } from '../report.ts'
import type { Observation, ReadSignal } from '../observation.ts'

/**
 * The depth of the verification. Only the level counts: an inspection company's name or a passed assessment alone may
 * belong to an older programme. Without the paid membership seen, "not verified" counts as for a paid member, the
 * milder of the two.
 */
export const readVerify: ReadSignal = ({ facts, details, now }, { VERIFY }) => {
  const { verification, goldSupplier, assessor } = facts
  const { choices } = VERIFY
  const observe = (bin: keyof typeof choices, worst = bin, ...seen: FactName[]): Observation => ({
    bin,
    points: choices[bin],
    open: Math.max(0, choices[worst] - choices[bin]),
    params: assessor?.value ? { assessor: assessor.value } : {},
    facts: ['verification', ...seen],
  })
  switch (verification?.value) {
    case 'verified-pro':
      return observe('pro')
    case 'verified': {
      const expired = reportIsExpired(details?.report, now)
      if (expired !== undefined) return observe(expired ? 'expired' : 'report')
      return assessor?.value ? observe('assessor', 'expired', 'assessor') : observe('verified', 'expired')
    }
    case 'none':
      if (goldSupplier?.value == null) return observe('gold-unseen', 'none')
      return observe(goldSupplier.value ? 'gold' : 'none', undefined, 'goldSupplier')
    default:
      return undefined
  }
}
