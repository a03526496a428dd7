import type { SupplierReading } from '@/lib/core/reading.ts'
import { factsOf, statementsAt, type FactPaths } from '../read/facts-of.ts'
import { inlineJson } from '../read/inline-json.ts'
import { at, itemsOf } from '../read/json-value.ts'
import type { PageContent, PageContext } from '../read/page-context.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'
import { readSupplierCard, supplierCardSelector } from './supplier-card.ts'

/** Keys of the page's own data (2026-09) and of the answer that fills the page later (2025-12). */
const offerFacts: FactPaths = {
  companyName: 'name',
  countryCode: 'country',
  country: 'country',
  goldYears: 'yearsOnAlibaba',
  goldYearsNumber: 'yearsOnAlibaba',
  goldSupplierYears: 'yearsOnAlibaba',
  verifiedSupplier: 'verification',
  isAssessedSupplier: 'assessed',
  factoryCertificationType: 'inspectedAs',
  factoryCertificationLabel: 'inspectedAs',
  replyAvgTime: 'responseTimeHours',
  onTimeDelivery: 'onTimePercent',
  reorderRate: 'reorderPercent',
  reviewScore: 'storeRating',
  reviewCount: 'reviewCount',
  onlineRevenue: 'revenueUsd',
  transactions: 'revenueUsd',
  staff: 'employees',
  staffNumber: 'employees',
  area: 'floorSpaceM2',
  areaNumber: 'floorSpaceM2',
}

/** A supplier result page. Its products carry no id, so only rendered cards give listings. */
export function readSupplierSearch({ document, scripts, language }: PageContext): PageContent {
  const data = inlineJson(scripts, '_PAGE_DATA_')
  const offers = ['offerResultData.offerList', 'offerResultData.offers', 'model.offers'].flatMap((path) =>
    itemsOf(at(data, path)),
  )
  const cards = Array.from(document.querySelectorAll(supplierCardSelector), (card) =>
    readSupplierCard(card, language),
  )
  const read = cards.filter((card) => card !== undefined)
  return {
    suppliers: [
      ...offers.map((offer) => readOffer(offer, language)).filter((supplier) => supplier !== undefined),
      ...read.map(({ supplier }) => supplier),
    ],
    listings: read.map(({ listing }) => listing).filter((listing) => listing !== undefined),
  }
}

function readOffer(offer: unknown, language: string): SupplierReading | undefined {
  const pro = at(offer, 'verifiedSupplierPro') === true ? 'verifiedPro' : undefined
  const certificates = itemsOf(at(offer, 'certIconList')).map((icon) => at(icon, 'name'))
  const statements = [
    { fact: 'verification' as const, raw: pro, source: 'offerList verifiedSupplierPro' },
    ...statementsAt(offer, 'offerList ', offerFacts),
    { fact: 'certificates' as const, raw: certificates, source: 'offerList certIconList' },
  ]
  return supplierOf(identityOf(at(offer, 'companyId'), at(offer, 'action')), factsOf(statements, language))
}
