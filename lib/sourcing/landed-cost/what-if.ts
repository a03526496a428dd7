import { Decimal, larger, zero } from '../decimal.ts'
import type { Day } from '../day.ts'
import { fieldReader } from '../fields/read-fields.ts'
import type { LandedCostDraft } from './draft.ts'
import { guidedFreight } from './freight-guide.ts'

/** Where the sliders stand. Percent is a change (10 is a tenth more), zero or absent none. */
export interface WhatIf {
  /** Units instead of the order's. */
  quantity?: string
  pricePercent?: number
  freightPercent?: number
  /** Percentage points on the duty by value. */
  dutyPoints?: number
  exchangePercent?: number
}

/** The draft as it would read with the sliders moved. Fields that hold no number stay as they are. */
export function whatIf(draft: LandedCostDraft, change: WhatIf, today: Day): LandedCostDraft {
  const { pricePercent = 0, freightPercent = 0, dutyPoints = 0, exchangePercent = 0 } = change
  const { quotes, tiers, exchangeRates } = draft
  return {
    ...draft,
    quantity: change.quantity ?? draft.quantity,
    quotes: quotes?.map((quote) => ({
      ...quote,
      price: { ...quote.price, amount: scaled(quote.price.amount, pricePercent) },
    })),
    tiers: tiers && {
      ...tiers,
      steps: tiers.steps.map((step) => ({ ...step, price: scaled(step.price, pricePercent) })),
    },
    exchangeRates: exchangeRates?.map((rate) => ({ ...rate, rate: scaled(rate.rate, exchangePercent) })),
    freight: changedFreight(draft, freightPercent),
    duties: changedDuties(draft, dutyPoints, today),
  }
}

function changed(text: string, change: (value: Decimal) => Decimal): string {
  const value = fieldReader().number('', text)
  return value === undefined ? text : larger(change(value), zero).round(8).toFixed()
}

const scaled = (text: string, percent: number) =>
  percent === 0 ? text : changed(text, (value) => value.times(new Decimal(100).plus(percent)).div(100))

/** A slider needs a rate to move, so that the guide's rough default becomes one. */
function changedFreight({ freight, method }: LandedCostDraft, percent: number): LandedCostDraft['freight'] {
  if (percent === 0) return freight
  if (freight !== undefined && freight.amount.trim() !== '')
    return { ...freight, amount: scaled(freight.amount, percent) }
  const { min, max } = guidedFreight[method].usdPerKg
  const basis = method === 'air' || method === 'courier' ? 'by-method' : 'per-kg'
  return { amount: scaled(String((min + max) / 2), percent), currency: 'USD', basis }
}

/** Points go to the first duty by value, or make one. */
function changedDuties(
  { duties = [] }: LandedCostDraft,
  points: number,
  today: Day,
): LandedCostDraft['duties'] {
  if (points === 0) return duties
  const first = duties.findIndex(({ basis }) => basis === 'percent')
  if (first === -1)
    return [
      ...duties,
      { label: '', basis: 'percent', value: String(Math.max(points, 0)), source: '', on: today },
    ]
  return duties.map((duty, index) =>
    index === first ? { ...duty, value: changed(duty.value, (value) => value.plus(points)) } : duty,
  )
}
