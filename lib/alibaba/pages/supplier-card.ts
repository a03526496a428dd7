import type { Details } from '@/lib/core/details.ts'
import type { EntryFrom, SupplierCardRaw } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { factOfLabel, factOfQuantity } from '../labels.ts'
import { firstDetails, namesOf } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { stateAs, type Statement } from '../read/statements.ts'
import { supplierOf } from '../read/suppliers.ts'
import { tileListings } from './tile-listings.ts'

/** What a card of the supplier search says. Money outside its products may be the supplier's revenue. */
export function interpretSupplierCard(
  { companyId, host, raw }: EntryFrom<'supplier-card'>,
  { language }: PageContext,
): EntryContent {
  const identity = { companyId, host }
  const facts = factsOf(cardStatements(raw, language), language)
  return {
    supplier: supplierOf(identity, facts, cardDetails(raw, language)),
    listings: tileListings(raw.products, identity, language),
  }
}

/** The place is the province, before the country and its flag: "Sindh," or "Guangdong,CN". */
function cardDetails({ place = '', rows }: SupplierCardRaw, language: PageLanguage): Details {
  const products = rows.find(({ label }) => /^main products:?$/i.test(label))?.values
  return firstDetails({
    province: /^([^,]{1,80}),(?: ?[A-Z]{2})?$/.exec(place)?.[1],
    mainProducts: namesOf(products?.length === 1 ? products[0] : products, language),
  })
}

const state = stateAs('supplier card')

function cardStatements(raw: SupplierCardRaw, language: PageLanguage): Statement[] {
  return [
    state('name', raw.name),
    state('country', raw.country),
    state('yearsOnAlibaba', raw.years),
    state('goldSupplier', raw.years !== undefined || undefined),
    state('inspectedAs', raw.inspection),
    // The product's ratings have no "/5".
    state('storeRating', raw.rating ?? raw.texts.find((text) => /^[0-5](?:\.\d)? ?\/ ?5$/.test(text))),
    state('reviewCount', raw.reviews),
    ...raw.texts.flatMap((text, index) => textStatements(text, raw.texts[index + 1], language)),
  ]
}

/** Staff and floor space of inspected makers name their unit; measured lines are a label with its value behind it. */
function textStatements(text: string, next: string | undefined, language: PageLanguage): Statement[] {
  const fact = factOfLabel(text, language)
  if (fact !== undefined) return factOfLabel(next, language) === undefined ? [state(fact, next)] : []
  if (/^[A-Z]{2}$|, ?[A-Z]{2}$/.test(text)) return [state('country', text)]
  const measured = factOfQuantity(text, language)
  if (measured === 'employees' || measured === 'floorSpaceM2') return [state(measured, text)]
  return [state('inspectedAs', text)]
}
