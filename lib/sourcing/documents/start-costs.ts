import { draftFromOffer, type Offer } from '../landed-cost/draft-from-offer.ts'
import { costsOf, type CostDocument, type OrderDocument } from './order-document.ts'

/** What a supplier asks for as long as the buyer has not said otherwise: its quotes, else its pinned listing. */
export function startCosts(
  { currency, quantity, unit, market, method }: OrderDocument,
  { quotes, pinned }: Pick<Offer, 'quotes' | 'pinned'>,
): CostDocument {
  const offer = { currency, quantity, unit, market, method, quotes }
  return costsOf(draftFromOffer({ ...offer, ...(pinned !== undefined && { pinned }) }))
}
