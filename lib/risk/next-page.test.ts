import { expect, it } from 'vitest'
import { exactly } from '@/lib/core/range.ts'
import { assess } from './assess.ts'
import { spotless } from './cases/risk-case.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { statedFacts } from './stated-facts.ts'

const next = (...facts: Parameters<typeof statedFacts>) =>
  assess(statedFacts(...facts), standardScorecard, { now: 0 }).next

it('sends from a card to the product page', () => {
  expect(next({ yearsOnAlibaba: 3, verification: 'verified' }, 'search')).toEqual({
    page: 'product',
    codes: ['VOLUME', 'ONTIME', 'RATING', 'TA', 'RESPONSE', 'TYPE', 'REORDER'],
  })
})

it('sends from a product page to the profile, for what that shows', () => {
  expect(next({ yearsOnAlibaba: 3, verification: 'verified' })).toEqual({
    page: 'profile',
    codes: ['VOLUME', 'RATING', 'RESPONSE', 'TYPE', 'REORDER'],
  })
})

it('sends nowhere where all is seen, or where no page is left', () => {
  expect(next(spotless)).toBeUndefined()
  const facts = { ...statedFacts({ name: 'Harbour Peak' }), ...statedFacts({ country: 'CN' }, 'profile') }
  expect(assess(facts, standardScorecard, { now: 0 }).next).toBeUndefined()
})

it('does not look again for what was dropped', () => {
  expect(next({ ...spotless, reorderPercent: exactly(90), revenueUsd: null })).toBeUndefined()
})
