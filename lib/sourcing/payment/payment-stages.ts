import { percentOf, sum, toCents, zero, type Decimal } from '../decimal.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader, type FieldReader } from '../fields/read-fields.ts'
import type { PaymentEvent, PaymentTerms } from './payment-terms.ts'

export interface PaymentStage {
  percent: string
  /** Decimal string in the currency of the order; the stages add up to its price. */
  amount: string
  waitsFor: PaymentEvent
  daysAfter: number
}

/** A year of credit is more than anybody gives. */
const longestCredit = 366

/** The stages of a price with their amounts. What rounding leaves over falls to the last one. */
export function paymentStages(
  { stages }: PaymentTerms,
  price: { amount: string; currency: string },
): Outcome<PaymentStage[]> {
  const fields = fieldReader()
  const total = fields.number('price.amount', price.amount)
  const currency = fields.currency('price.currency', price.currency)
  const percents = stages.flatMap(({ percent }, index) => {
    return fields.number(`stages.${index}.percent`, percent, { aboveZero: true, max: 100 }) ?? []
  })
  const credits = stages.map((stage, index) =>
    readCredit(fields, `stages.${index}.daysAfter`, stage.daysAfter),
  )
  const shared = sum(percents)
  if (stages.length === 0) fields.report('stages', 'missing')
  else if (percents.length === stages.length && !shared.eq(100))
    fields.report('stages', 'not-hundred-percent', { sum: shared.toFixed() })
  if (total === undefined || currency === undefined || fields.problems.length > 0)
    return { ok: false, problems: fields.problems }
  const amounts = shares(toCents(total, currency), percents, currency)
  return {
    ok: true,
    value: stages.map(({ percent, waitsFor }, index) => ({
      percent,
      amount: (amounts[index] ?? zero).toFixed(),
      waitsFor,
      daysAfter: credits[index] ?? 0,
    })),
  }
}

function readCredit(fields: FieldReader, path: string, daysAfter: string | undefined): number {
  if (daysAfter === undefined || daysAfter === '') return 0
  return fields.number(path, daysAfter, { whole: true, max: longestCredit })?.toNumber() ?? 0
}

function shares(total: Decimal, percents: Decimal[], currency: string): Decimal[] {
  const first = percents.slice(0, -1).map((percent) => toCents(percentOf(total, percent), currency))
  return [...first, total.minus(sum(first))]
}
