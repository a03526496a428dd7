import { percentOf, sum, toCents, zero, type Decimal } from '../decimal.ts'
import { payerOf } from '../incoterms/terms.ts'
import { lineSpecs, type LineId } from './cost-lines.ts'
import { customsValue, dutyAmounts, type LineAmounts } from './customs-value.ts'
import { freightCost, type FreightCost } from './freight-cost.ts'
import type { Charge, Order } from './order.ts'
import { priceAt, type PriceAt } from './price-at.ts'

/** What an order costs, rounded to the coins of its currency. */
export interface CostAmounts {
  price: PriceAt
  freight: FreightCost
  /** What the buyer pays for good. */
  lines: LineAmounts
  customsValue: Decimal
  /** What each duty of the order comes to. */
  duties: Decimal[]
  /** Tax that comes back, which is no cost. */
  reclaimableTax: Decimal
}

export function costAmounts(order: Order): CostAmounts {
  const price = priceAt(order.quantity, order.prices)
  const freight = freightCost(order)
  const shipped = shippedAmounts(order, price, freight)
  const value = toCents(customsValue(order, shipped), order.currency)
  const duties = dutyAmounts(order, value, freight.cargo).map((duty) => toCents(duty, order.currency))
  const duty = duties.length === 0 ? undefined : sum(duties)
  const levied = buyersPart(order, {
    duty,
    tax: order.tax && percentOf(value.plus(duty ?? zero), order.tax.percent),
  })
  const { goods = zero, tooling = zero, samples = zero } = shipped
  const items = {
    ...shipped,
    ...(order.tax?.reclaimable ? { duty: levied.duty } : levied),
    ...buyersPart(order, {
      'payment-fee': chargeOf(order.paymentFee, sum([goods, tooling, samples])),
      storage: order.storage,
      documents: order.documents,
    }),
  }
  const reserve = buyersPart(order, { contingency: chargeOf(order.contingency, totalOf(items)) })
  return {
    price,
    freight,
    lines: { ...items, ...reserve },
    customsValue: value,
    duties,
    reclaimableTax: order.tax?.reclaimable ? (levied.tax ?? zero) : zero,
  }
}

export function totalOf(lines: LineAmounts): Decimal {
  return sum(Object.values(lines).map((amount) => amount ?? zero))
}

/** Everything but duty, tax and what is a share of other items. */
function shippedAmounts(order: Order, { step }: PriceAt, freight: FreightCost): LineAmounts {
  const goods = step.price.times(order.quantity)
  return buyersPart(order, {
    goods,
    tooling: order.tooling,
    samples: order.samples,
    inspection: order.inspection,
    ...order.legCosts,
    freight: order.freight && freight.amount,
    insurance: chargeOf(order.insurance, percentOf(goods.plus(freight.amount), order.insuredPercent)),
    'entry-fees': order.entryFees,
    broker: order.broker,
  })
}

function chargeOf(charge: Charge | undefined, base: Decimal): Decimal | undefined {
  if (charge === undefined) return undefined
  return 'amount' in charge ? charge.amount : percentOf(base, charge.percent)
}

/** The entered amounts that the term leaves to the buyer, in coins. */
function buyersPart({ currency, delivery }: Order, amounts: LineAmounts): LineAmounts {
  const kept = Object.entries(amounts).flatMap(([id, amount]) => {
    const spec = lineSpecs[id as LineId]
    const sellers = 'leg' in spec && payerOf(spec.leg, delivery) === 'seller'
    return amount === undefined || sellers ? [] : [[id, toCents(amount, currency)]]
  })
  return Object.fromEntries(kept) as LineAmounts
}
