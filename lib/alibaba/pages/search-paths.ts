import type { DetailPaths, FactPaths } from '../read/paths.ts'

/** Facts in an offer of 2025 and 2026. */
export const offerFacts: FactPaths = {
  name: 'companyName',
  country: 'countryCode',
  yearsOnAlibaba: 'goldSupplierYears',
  assessor: 'companyAuthProvider',
  storeRating: 'reviewScore',
  reviewCount: 'reviewCount',
}

/** Facts in an offer of 2021 and 2022, which keeps the supplier apart. */
export const oldOfferFacts: FactPaths = {
  name: 'supplier.supplierName',
  country: 'supplier.supplierCountry.id supplier.supplierCountry.name',
  yearsOnAlibaba: 'supplier.supplierYear',
  goldSupplier: 'supplier.goldSupplier',
  assessed: 'supplier.assessedSupplier',
  employees: 'supplier.employeesTotals',
  floorSpaceM2: 'supplier.companyBuildingTotalSize',
  tradeAssurance: 'company.tradeAssurance',
  storeRating: 'reviews.reviewScore',
  reviewCount: 'reviews.reviewCount',
}

export const oldOfferDetails: DetailPaths = {
  province: 'supplier.supplierProvince.name',
  mainProducts: 'supplier.provideProducts',
}

/** Paths by rank: what is the price, and what marks an advertisement. */
export const offerPrices = ['promotionPriceV2', 'promotionPrice', 'priceV2', 'price']
export const offerMarks = ['isP4P', 'isShowAd', 'isNewAd', 'adInfo']

/** Facts in the data of a supplier search, by the keys of both. */
export const supplierOfferFacts: FactPaths = {
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
export const supplierOfferDetails: DetailPaths = {
  province: 'city',
  mainProducts: 'mainProducts provideProducts',
  customisation: 'customizationOptions',
}
