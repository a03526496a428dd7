import { convertPrice } from './own-rates.ts'
import { property, textCell, textsCell, type Property } from './property.ts'
import type { Cell } from './cell.ts'

const money = (amount: number | undefined, currency: string | undefined): Cell | undefined =>
  amount === undefined || currency === undefined ? undefined : { type: 'money', amount, currency }

const lowestMoney: Property['measure'] = (cell) =>
  cell.type === 'money' ? { cost: cell.amount, basis: cell.currency } : undefined

/** What a supplier offers for the quantity. */
export const offerProperties: readonly Property[] = [
  property(
    'price',
    'offer',
    ({ offer: { price }, own: { currency, rates } }) => {
      if (price === undefined) return undefined
      const converted = currency === undefined ? undefined : convertPrice(price, currency, rates)
      return { type: 'price', price, ...(converted && { converted }) }
    },
    (cell) => {
      if (cell.type !== 'price' || cell.price.onlyFrom !== undefined) return undefined
      const { max, currency } = cell.converted ?? cell.price
      return { cost: max, basis: currency, unit: cell.price.unit }
    },
  ),
  property('product', 'offer', ({ offer }) => textCell(offer.quote?.product ?? offer.listing?.title)),
  property(
    'moq',
    'offer',
    ({ offer: { moq } }) => moq && { type: 'moq', ...moq },
    (cell) => (cell.type === 'moq' ? { cost: cell.quantity, unit: cell.unit } : undefined),
  ),
  property(
    'leadTime',
    'offer',
    ({ offer: { quote, listing } }) => {
      const days = quote?.leadTimeDays ?? listing?.leadTimeDays
      return days === undefined ? undefined : { type: 'days', days }
    },
    (cell) => (cell.type === 'days' ? { cost: cell.days } : undefined),
  ),
  property('incoterm', 'offer', ({ offer: { quote } }) =>
    textCell([quote?.incoterm, quote?.place].filter((part) => part !== undefined).join(' ')),
  ),
  property(
    'paymentTerms',
    'offer',
    ({ offer: { quote }, supplier: { details } }) =>
      textCell(quote?.paymentTerms) ?? textsCell(details?.paymentTerms?.value),
  ),
  property(
    'sampleCost',
    'offer',
    ({ offer: { quote, listing } }) =>
      money(quote?.sampleCost, quote?.currency) ??
      money(listing?.samplePrice?.max ?? listing?.samplePrice?.min, listing?.samplePrice?.currency),
    lowestMoney,
  ),
  property(
    'toolingCost',
    'offer',
    ({ offer: { quote } }) => money(quote?.toolingCost, quote?.currency),
    lowestMoney,
  ),
  property('validUntil', 'offer', ({ offer: { quote }, today }) => {
    const day = quote?.validUntil
    return day === undefined ? undefined : { type: 'day', day, isOver: day < today }
  }),
]
