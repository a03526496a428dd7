import type { Assessment, Flag, Reason, ReasonCode } from '@/lib/core/assessment.ts'
import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { FlagState } from '@/lib/core/flag-state.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { Offer, UnitPrice } from './offer-at.ts'
import type { ConvertedPrice } from './own-rates.ts'

/** What stands in the comparison for one supplier: values, not sentences. */
export type Cell =
  | ({ type: 'score' } & Pick<Assessment, 'score' | 'band'>)
  | ({ type: 'span' } & Pick<Assessment, 'best' | 'worst'>)
  | { type: 'share'; share: number }
  | { type: 'signal'; reason: Reason }
  | { type: 'not-counted'; code: ReasonCode }
  | { [Name in FactName]: { type: 'fact'; name: Name; value: FactValue<Name> | null } }[FactName]
  | { type: 'price'; price: UnitPrice; converted?: ConvertedPrice }
  | { type: 'money'; amount: number; currency: string }
  | ({ type: 'moq' } & NonNullable<Offer['moq']>)
  | { type: 'days'; days: number }
  | { type: 'day'; day: string; isOver: boolean }
  | { type: 'text'; text: string }
  | { type: 'texts'; texts: readonly string[] }
  | { type: 'count'; count: number }
  | { type: 'flags'; flags: readonly { flag: Flag; state: FlagState['state'] }[] }
  | { type: 'decision'; decision: NonNullable<Entry['decision']>; reason?: string }
  | { type: 'statuses'; statuses: readonly Entry['status'][] }
  | { type: 'rating'; stars: number }
