import type { Incoterm } from '@/lib/core/quote.ts'
import type { FreightMethod } from '../landed-cost/freight-guide.ts'
import { deliveryOf, payerOf } from './terms.ts'

export type TermWarning =
  | { code: 'sea-term-by-air'; offer: Incoterm }
  | { code: 'sea-term-with-container'; offer: Incoterm }
  | { code: 'insured-clauses-c' }
  | { code: 'insured-clauses-a' }
  | { code: 'buyer-clears-export' }
  | { code: 'seller-imports' }
  | { code: 'paid-by-seller-at-buyers-risk' }

/** The rule for any transport that does the same work as a rule for ships (ICC 723E, explanatory notes to FAS, FOB, CFR, CIF). */
const forAnyTransport: { [Term in Incoterm]?: Incoterm } = { FAS: 'FCA', FOB: 'FCA', CFR: 'CPT', CIF: 'CIP' }

/**
 * Share of the value that CIF and CIP have the seller insure, in percent (ICC 723E, article A5). Institute Cargo
 * Clauses (C) under CIF, the widest (A) under CIP.
 */
export const insuredPercent = '110'

/** What to mind before agreeing on a term with this way of transport. */
export function termWarnings(term: Incoterm, method: FreightMethod): TermWarning[] {
  const warnings: TermWarning[] = []
  const offer = forAnyTransport[term]
  const flies = method === 'air' || method === 'courier'
  // Every sea method here is a container: it is handed over at a terminal, long before it is on board.
  if (offer !== undefined)
    warnings.push({ code: flies ? 'sea-term-by-air' : 'sea-term-with-container', offer })
  if (term === 'CIF') warnings.push({ code: 'insured-clauses-c' })
  if (term === 'CIP') warnings.push({ code: 'insured-clauses-a' })
  if (term === 'EXW') warnings.push({ code: 'buyer-clears-export' })
  if (term === 'DDP') warnings.push({ code: 'seller-imports' })
  const delivery = deliveryOf(term)
  if (payerOf('main-carriage', delivery) === 'seller' && term.startsWith('C'))
    warnings.push({ code: 'paid-by-seller-at-buyers-risk' })
  return warnings
}
