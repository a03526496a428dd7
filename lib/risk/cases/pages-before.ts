import type { Listing } from '@/lib/core/reading.ts'
import type { PastReading } from '../evidence.ts'
import { statedFacts, type Statements } from '../stated-facts.ts'
import { spotless, today } from './risk-case.ts'

const day = 24 * 3600 * 1000

/** An offer at a price of `min` to twice that, in US dollars. */
export const offer = (min: number, quantity: number, productId = '1'): Listing => ({
  productId,
  price: { currency: 'USD', min, max: min * 2 },
  moq: { quantity, unit: 'piece' },
})

/** Nine offers at 2 dollars; a quarter of them sell 20 pieces and fewer. */
export const cohort = [10, 20, 20, 50, 50, 50, 100, 100, 500].map((quantity, index) =>
  offer(2, quantity, `9${index}`),
)

/** An earlier reading, of a product page unless said otherwise. */
export const past = (facts: Statements, days: number, more: Partial<PastReading> = {}): PastReading => ({
  at: today - days * day,
  page: 'product',
  facts: statedFacts(facts),
  ...more,
})

/** What an earlier reading of the spotless supplier said, and what no flag asks about. */
export const known: Statements = { yearsOnAlibaba: 12, name: spotless.name }
