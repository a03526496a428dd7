import type { Decimal } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { ChargeDraft, MoneyDraft } from '../fields/field-schemas.ts'
import type { FieldReader } from '../fields/read-fields.ts'
import type { LandedCostDraft } from './draft.ts'
import type { Charge } from './order.ts'

/** More than all of it is no share. Duties and mark-ups can exceed it, so they have a limit of their own. */
const wholeShare = 100

/** Reads amounts of money into the one currency of the result. */
export interface MoneyReader {
  /** `undefined` where nothing was entered, or where a problem was reported. */
  optional: (path: string, money: MoneyDraft | undefined) => Decimal | undefined
  required: (path: string, money: MoneyDraft) => Decimal | undefined
  charge: (path: string, charge: ChargeDraft | undefined) => Charge | undefined
  /** An amount that is known already, in another currency; `path` is where a missing rate is reported. */
  convert: (path: string, amount: Decimal, currency: string) => Decimal | undefined
}

/** Rates of exchange are typed and dated; without one for a currency its amounts are not counted but reported. */
export function moneyReader(
  fields: FieldReader,
  { currency, exchangeRates = [] }: Pick<LandedCostDraft, 'currency' | 'exchangeRates'>,
  today: Day,
): MoneyReader {
  const target = fields.currency('currency', currency)
  const rates = readRates(fields, exchangeRates, today)
  const convert: MoneyReader['convert'] = (path, amount, from) => {
    if (from === target) return amount
    if (target === undefined) return undefined
    if (!rates.has(from)) return fields.report(path, 'missing-exchange-rate', { from, to: target })
    const rate = rates.get(from)
    return rate && amount.times(rate)
  }
  const required: MoneyReader['required'] = (path, money) => {
    const amount = fields.number(`${path}.amount`, money.amount)
    const from = fields.currency(`${path}.currency`, money.currency)
    return amount && from ? convert(`${path}.currency`, amount, from) : undefined
  }
  const optional: MoneyReader['optional'] = (path, money) =>
    money === undefined || money.amount.trim() === '' ? undefined : required(path, money)
  return {
    convert,
    required,
    optional,
    charge(path, charge) {
      if (charge === undefined) return undefined
      if ('percent' in charge) {
        if (charge.percent.trim() === '') return undefined
        const percent = fields.number(`${path}.percent`, charge.percent, { max: wholeShare })
        return percent && { percent }
      }
      const amount = optional(path, charge)
      return amount && { amount }
    },
  }
}

/** By currency; `undefined` for a rate that is stated but cannot be used, which is reported once and not at each use. */
function readRates(
  fields: FieldReader,
  drafts: NonNullable<LandedCostDraft['exchangeRates']>,
  today: Day,
): Map<string, Decimal | undefined> {
  return new Map(
    drafts.map(({ currency, rate, on }, index) => {
      const path = `exchangeRates.${index}`
      const value = fields.number(`${path}.rate`, rate, { aboveZero: true })
      const day = fields.day(`${path}.on`, on)
      if (day !== undefined && day > today) fields.report(`${path}.on`, 'in-the-future')
      return [fields.currency(`${path}.currency`, currency) ?? '', value]
    }),
  )
}
