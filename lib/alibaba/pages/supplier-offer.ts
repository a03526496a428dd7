import type { EntryFrom } from '@/lib/core/page-extract.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { supplierOfferDetails, supplierOfferFacts } from './search-paths.ts'
import { detailsAt } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { stateAs, statementsAt } from '../read/statements.ts'
import { supplierOf } from '../read/suppliers.ts'
import { textOf } from '../read/text-of.ts'

const state = stateAs('offerList')

/** What an offer in the data of a supplier search says. Its products carry no id, so they are no listings. */
export function interpretSupplierOffer(
  { companyId, host, raw }: EntryFrom<'supplier-offer'>,
  { language }: PageContext,
): EntryContent {
  const pro = textOf(at(raw, 'verifiedSupplierPro')) === 'true' ? 'verifiedPro' : undefined
  const certificates = itemsOf(at(raw, 'certIconList')).map((icon) => at(icon, 'name'))
  const statements = [
    state('verification', pro),
    ...statementsAt(raw, 'offerList', supplierOfferFacts),
    state('certificates', certificates),
  ]
  const details = detailsAt(raw, supplierOfferDetails, language)
  return { supplier: supplierOf({ companyId, host }, factsOf(statements, language), details), listings: [] }
}
