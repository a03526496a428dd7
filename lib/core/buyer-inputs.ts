import type { Certificate } from './details.ts'

/** What the buyer typed or confirmed about a supplier, because no page tells it. */
export interface BuyerInputs {
  /** From the business licence that the supplier sent. */
  licence?: { name?: string; city?: string; address?: string }
  certificates?: Certificate[]
  /** The supplier's contact address. */
  email?: string
  /** Companies whose page carries the same description, or the same photograph. */
  sameTextAs?: string
  sameImageAs?: string
  /** What comparable suppliers claim, and what this one claims, a year. */
  peers?: { employees?: number; annualRevenueUsd?: number }
  annualRevenueUsd?: number
}
