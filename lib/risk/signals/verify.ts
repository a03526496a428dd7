import type { FactName } from '@/lib/core/facts.ts'
import type { Observation, ReadSignal } from '../observation.ts'

/**
 * The depth of the verification. Only the level counts: an inspection company's name or a passed assessment alone may
 * belong to an older programme. Without the paid membership seen, "not verified" counts as for a paid member, the
 * milder of the two.
 */
export const readVerify: ReadSignal = ({ verification, goldSupplier, assessor }, { VERIFY }) => {
  const level = verification?.value ?? undefined
  const { choices } = VERIFY
  const observe = (
    bin: keyof typeof choices,
    worst: keyof typeof choices,
    ...facts: FactName[]
  ): Observation => ({
    bin,
    points: choices[bin],
    open: Math.max(0, choices[worst] - choices[bin]),
    params: assessor?.value ? { assessor: assessor.value } : {},
    facts: ['verification', ...facts],
  })
  if (level === undefined) return undefined
  if (level === 'verified-pro') return observe('pro', 'pro')
  if (level === 'verified')
    return assessor?.value ? observe('assessor', 'expired', 'assessor') : observe('verified', 'expired')
  if (goldSupplier?.value === true) return observe('gold', 'gold', 'goldSupplier')
  if (goldSupplier?.value === false) return observe('none', 'none', 'goldSupplier')
  return observe('gold-unseen', 'none')
}
