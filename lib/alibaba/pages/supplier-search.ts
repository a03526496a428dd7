import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { SupplierReading } from '@/lib/core/reading.ts'
import { detailsAt, type DetailPaths } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import { filterMap } from '../read/filter-map.ts'
import { inlineJson } from '../read/inline-json.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import type { PageContent, PageContext } from '../read/page-context.ts'
import { stateAs, statementsAt, type FactPaths } from '../read/statements.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'
import { cardListings, readSupplierCard, supplierCardSelector } from './supplier-card.ts'

/** Keys of the page's own data (2026-09) and of the answer that fills the page later (2025-12). */
const offerFacts: FactPaths = {
  name: 'companyName',
  country: 'countryCode country',
  yearsOnAlibaba: 'goldYears goldYearsNumber goldSupplierYears',
  verification: 'verifiedSupplier',
  assessed: 'isAssessedSupplier',
  inspectedAs: 'factoryCertificationType factoryCertificationLabel',
  responseTimeHours: 'replyAvgTime',
  onTimePercent: 'onTimeDelivery',
  reorderPercent: 'reorderRate',
  storeRating: 'reviewScore',
  reviewCount: 'reviewCount',
  revenueUsd: 'onlineRevenue transactions',
  employees: 'staff staffNumber',
  floorSpaceM2: 'area areaNumber',
}
/** What the answer calls a city is a province. */
const offerDetails: DetailPaths = {
  province: 'city',
  mainProducts: 'mainProducts provideProducts',
  customisation: 'customizationOptions',
}
const offerLinks = ['action', 'supplierHref', 'supplierHomeHref', 'companyProfileUrl']
const state = stateAs('offerList')

/** A supplier result page. Its products carry no id, so only rendered cards give listings. */
export function readSupplierSearch({ document, scripts, language }: PageContext): PageContent {
  const data = inlineJson(scripts, '_PAGE_DATA_')
  const offers = ['offerResultData.offerList', 'offerResultData.offers', 'model.offers'].flatMap((path) =>
    itemsOf(at(data, path)),
  )
  const cards = filterMap(document.querySelectorAll(supplierCardSelector), (card) => {
    const supplier = readSupplierCard(card, language)?.supplier
    return supplier && { supplier, listings: cardListings(card, supplier, language) }
  })
  const inData = filterMap(offers, (offer) => readOffer(offer, language))
  // After a change of page without reload the data are those of the page before: no card shows their suppliers.
  const shown = new Set(cards.map(({ supplier }) => supplier.companyId))
  const isCurrent = cards.length === 0 || inData.some(({ companyId }) => shown.has(companyId))
  return {
    suppliers: [...(isCurrent ? inData : []), ...cards.map(({ supplier }) => supplier)],
    listings: cards.flatMap(({ listings }) => listings),
  }
}

function readOffer(offer: unknown, language: PageLanguage): SupplierReading | undefined {
  const pro = textOf(at(offer, 'verifiedSupplierPro')) === 'true' ? 'verifiedPro' : undefined
  const certificates = itemsOf(at(offer, 'certIconList')).map((icon) => at(icon, 'name'))
  const statements = [
    state('verification', pro),
    ...statementsAt(offer, 'offerList', offerFacts),
    state('certificates', certificates),
  ]
  const identity = identityOf(at(offer, 'companyId'), ...offerLinks.map((key) => at(offer, key)))
  return supplierOf(identity, factsOf(statements, language), detailsAt(offer, offerDetails))
}
