import type { LandedCostDraft } from '../draft.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })

/**
 * The worked example of 001_724ce68e1598ca07.txt, "Calculation Example", without its contingency: 1000 units at $10,
 * freight 2,000, insurance 150, duty 15 % (1,500), broker 300, warehousing and drayage 500. The guide names no term
 * and no market; its duty is on the goods alone, as FOB into the US is.
 */
export const guideExample: LandedCostDraft = {
  currency: 'USD',
  quantity: '1000',
  unit: 'piece',
  quotes: [{ price: usd('10') }],
  incoterm: 'FOB',
  method: 'sea-lcl',
  market: 'us',
  freight: { ...usd('2000'), basis: 'total' },
  insurance: usd('150'),
  duties: [{ label: 'Duty', basis: 'percent', value: '15', source: 'Example', on: '2026-01-01' }],
  broker: usd('300'),
  storage: usd('500'),
}
