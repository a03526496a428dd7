import { zero } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { FieldReader } from '../fields/read-fields.ts'
import type { LandedCostDraft } from './draft.ts'
import type { MoneyReader } from './money-reader.ts'
import type { PriceStep } from './order.ts'

/** More pieces than this are a slip of the finger. */
export const largestQuantity = 1e9

/** All prices of quotes and tiers that can be used; reports at `quotes` where there is none at all. */
export function readPrices(
  fields: FieldReader,
  money: MoneyReader,
  draft: LandedCostDraft,
  today: Day,
): PriceStep[] {
  const { quotes = [], tiers, unit } = draft
  if (quotes.length === 0 && (tiers?.steps ?? []).length === 0) fields.report('quotes', 'missing')
  const quoted = quotes.flatMap((quote, index): PriceStep[] => {
    const path = `quotes.${index}`
    checkUnit(fields, `${path}.unit`, quote.unit, unit)
    const price = money.required(`${path}.price`, quote.price)
    const from = quote.from ? fields.number(`${path}.from`, quote.from, { max: largestQuantity }) : zero
    const until = quote.validUntil ? fields.day(`${path}.validUntil`, quote.validUntil) : undefined
    if (price === undefined || from === undefined) return []
    return [{ from, price, source: 'quote', ...(until !== undefined && until < today && { expired: true }) }]
  })
  if (tiers === undefined) return quoted
  checkUnit(fields, 'tiers.unit', tiers.unit, unit)
  const currency = tiers.steps.length === 0 ? undefined : fields.currency('tiers.currency', tiers.currency)
  const listed = tiers.steps.flatMap((step, index): PriceStep[] => {
    const path = `tiers.steps.${index}`
    const amount = fields.number(`${path}.price`, step.price)
    const from = fields.number(`${path}.from`, step.from, { max: largestQuantity })
    if (amount === undefined || from === undefined || currency === undefined) return []
    const price = money.convert('tiers.currency', amount, currency)
    return price === undefined ? [] : [{ from, price, source: 'tier' }]
  })
  return [...quoted, ...listed]
}

const singular = (unit: string) => unit.trim().toLowerCase().replace(/s$/, '')

/** A price a set is no price a piece. */
function checkUnit(fields: FieldReader, path: string, stated: string | undefined, wanted: string): void {
  if (stated && singular(stated) !== singular(wanted)) fields.report(path, 'unit-differs', { stated, wanted })
}
