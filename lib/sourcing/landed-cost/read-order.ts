import { Decimal } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader, type FieldReader } from '../fields/read-fields.ts'
import type { Leg } from '../incoterms/legs.ts'
import { insuredPercent } from '../incoterms/term-warnings.ts'
import { deliveryOf, payerOf } from '../incoterms/terms.ts'
import type { LandedCostDraft } from './draft.ts'
import { guidedFreight } from './freight-guide.ts'
import { moneyReader, type MoneyReader } from './money-reader.ts'
import type { Duty, FreightRate, Order } from './order.ts'
import { readCarton } from './read-cargo.ts'
import { largestQuantity, readPrices } from './read-prices.ts'

/** No tariff is ten times the value; a rate beyond is a slip of the finger. */
const highestDuty = 1000

/** A draft as an order that can be counted, or every field that stands in its way. */
export function readOrder(draft: LandedCostDraft, today: Day): Outcome<Order> {
  const fields = fieldReader()
  const money = moneyReader(fields, draft, today)
  const quantity = fields.number('quantity', draft.quantity, {
    aboveZero: true,
    whole: true,
    max: largestQuantity,
  })
  const delivery = deliveryOf(draft.incoterm, draft.place)
  const carton = readCarton(fields, draft.carton)
  const sellerShips = payerOf('main-carriage', delivery) === 'seller'
  const order = {
    currency: draft.currency,
    unit: draft.unit,
    prices: readPrices(fields, money, draft, today),
    delivery,
    method: draft.method,
    carton,
    container: readContainer(fields, draft),
    freight: readFreight(money, draft),
    legCosts: readLegCosts(money, draft),
    ...readAmounts(money, draft),
    insurance: money.charge('insurance', draft.insurance),
    insuredPercent: readInsuredPercent(fields, draft),
    market: draft.market,
    carriageInPrice: sellerShips ? money.optional('carriageInPrice', draft.carriageInPrice) : undefined,
    duties: (draft.duties ?? []).flatMap((duty, index) => readDuty(fields, money, duty, index, today)),
    tax: readTax(fields, draft),
    tooling: readTooling(fields, money, draft, quantity),
    paymentFee: money.charge('paymentFee', draft.paymentFee),
    contingency: money.charge('contingency', draft.contingency),
  }
  if (carton === undefined && draft.carton === undefined && needsCarton(draft))
    fields.report('carton', 'missing')
  return quantity === undefined || fields.problems.length > 0
    ? { ok: false, problems: fields.problems }
    : { ok: true, value: { ...order, quantity, freight: sellerShips ? undefined : order.freight } }
}

const isEntered = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** Fields that hold an amount and nothing else. */
const plainAmounts = [
  'entryFees',
  'broker',
  'inspection',
  'samples',
  'storage',
  'documents',
  'sellingPrice',
] as const

function readAmounts(money: MoneyReader, draft: LandedCostDraft): Pick<Order, (typeof plainAmounts)[number]> {
  return Object.fromEntries(plainAmounts.map((name) => [name, money.optional(name, draft[name])]))
}

function readInsuredPercent(fields: FieldReader, { insuredPercent: typed }: LandedCostDraft): Decimal {
  const usual = new Decimal(insuredPercent)
  return isEntered(typed) ? (fields.number('insuredPercent', typed, { max: 200 }) ?? usual) : usual
}

/** Whether weight or volume is asked for by anything that the buyer pays. */
function needsCarton({ incoterm, place, method, freight, container, duties = [] }: LandedCostDraft): boolean {
  const delivery = deliveryOf(incoterm, place)
  const paysDuty = payerOf('duty-and-tax', delivery) === 'buyer'
  if (paysDuty && duties.some(({ basis }) => basis === 'per-kg')) return true
  if (payerOf('main-carriage', delivery) === 'seller') return false
  const basis = isEntered(freight?.amount) ? freight?.basis : 'per-kg'
  const countedContainers = method === 'sea-fcl' && basis === 'by-method' && isEntered(container?.count)
  return basis !== 'total' && !countedContainers
}

function readContainer(fields: FieldReader, { container }: LandedCostDraft): Order['container'] {
  const { size = '20', count } = container ?? {}
  if (!isEntered(count)) return { size }
  return {
    size,
    count: fields.number('container.count', count, { aboveZero: true, whole: true, max: 10_000 }),
  }
}

function readFreight(money: MoneyReader, draft: LandedCostDraft): FreightRate | undefined {
  const { freight, method } = draft
  if (freight !== undefined && isEntered(freight.amount)) {
    const rate = money.required('freight', freight)
    return rate && { rate, basis: freight.basis }
  }
  if (payerOf('main-carriage', deliveryOf(draft.incoterm, draft.place)) === 'seller') return undefined
  const { min, max, guide } = guidedFreight[method].usdPerKg
  const usd = money.convert('freight', new Decimal(1), 'USD')
  if (usd === undefined) return undefined
  return {
    rate: usd.times(min + max).div(2),
    // By air and courier the guide's kilogram is the one that is billed, by sea the one on the scale.
    basis: method === 'air' || method === 'courier' ? 'by-method' : 'per-kg',
    estimate: { min: usd.times(min), max: usd.times(max), guide },
  }
}

function readLegCosts(money: MoneyReader, { legCosts = {} }: LandedCostDraft): Order['legCosts'] {
  const costs = Object.entries(legCosts).map(([leg, cost]) => [leg, money.optional(`legCosts.${leg}`, cost)])
  return Object.fromEntries(costs) as Partial<Record<Leg, Decimal>>
}

function readDuty(
  fields: FieldReader,
  money: MoneyReader,
  { label, basis, value, currency = '', source, on }: NonNullable<LandedCostDraft['duties']>[number],
  index: number,
  today: Day,
): Duty[] {
  const path = `duties.${index}`
  const amount = fields.number(`${path}.value`, value, basis === 'percent' ? { max: highestDuty } : {})
  const day = fields.day(`${path}.on`, on)
  if (day !== undefined && day > today) fields.report(`${path}.on`, 'in-the-future')
  if (amount === undefined) return []
  if (basis === 'percent') return [{ label, basis, value: amount, source, on }]
  const stated = fields.currency(`${path}.currency`, currency)
  const converted = stated && money.convert(`${path}.currency`, amount, stated)
  return converted ? [{ label, basis, value: converted, source, on }] : []
}

function readTax(fields: FieldReader, { tax }: LandedCostDraft): Order['tax'] {
  if (tax === undefined) return undefined
  const percent = fields.number('tax.percent', tax.percent, { max: 100 })
  return percent && { percent, reclaimable: tax.reclaimable }
}

/** Tooling that lives longer than this order is paid for by later ones too. */
function readTooling(
  fields: FieldReader,
  money: MoneyReader,
  { tooling, toolingUnits }: LandedCostDraft,
  quantity: Decimal | undefined,
): Decimal | undefined {
  const cost = money.optional('tooling', tooling)
  if (!isEntered(toolingUnits)) return cost
  const life = fields.number('toolingUnits', toolingUnits, { aboveZero: true, max: largestQuantity })
  if (cost === undefined || life === undefined || quantity === undefined || life.lte(quantity)) return cost
  return cost.times(quantity).div(life)
}
