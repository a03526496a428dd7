import type { FactName, FactValue } from '@/lib/core/facts.ts'
import { contradictions } from '../contradictions.ts'
import type { Observation, ReadSignal } from '../observation.ts'

const middlemen = new Set<FactValue<'businessTypes'>[number]>([
  'trading-company',
  'agent',
  'distributor-wholesaler',
  'buying-office',
])

/**
 * Whether it is clear who makes the goods. A trader is as clear as a manufacturer who also trades; an association, a
 * service or "other" says nothing about it. Only a profile is expected to state it: elsewhere silence is not counted.
 */
export const readBusinessType: ReadSignal = (evidence, { TYPE }) => {
  const { facts } = evidence
  const { choices } = TYPE
  const observe = (
    bin: keyof typeof choices,
    worst: keyof typeof choices,
    ...from: FactName[]
  ): Observation => ({
    bin,
    points: choices[bin],
    open: Math.max(0, choices[worst] - choices[bin]),
    params: {},
    facts: from,
  })
  const stated = contradictions(evidence).map(({ fact }) => fact)
  for (const fact of ['businessTypes', 'inspectedAs'] as const)
    if (stated.includes(fact)) return observe('contradictory', 'contradictory', fact)

  const inspected = facts.inspectedAs?.value
  if (inspected === 'manufacturer')
    return observe('verified-manufacturer', 'verified-manufacturer', 'inspectedAs')
  if (inspected === 'trading-company') return observe('trader', 'trader', 'inspectedAs')

  const declared = facts.businessTypes?.value ?? []
  const trades = declared.some((type) => middlemen.has(type))
  if (declared.includes('manufacturer')) {
    if (trades) return observe('mixed', 'trader', 'businessTypes')
    return facts.businessTypeVerified?.value === true
      ? observe('verified-manufacturer', 'trader', 'businessTypes', 'businessTypeVerified')
      : observe('manufacturer', 'trader', 'businessTypes')
  }
  if (trades) return observe('trader', 'trader', 'businessTypes')
  if (declared.length > 0) return observe('unclear', 'unclear', 'businessTypes')
  const onProfile = Object.values(facts).some(({ page }) => page === 'profile')
  return onProfile ? observe('not-stated', 'not-stated') : undefined
}
