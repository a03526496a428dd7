import { picksOf } from './pick.ts'

/** Where each generation assigns its result list: streamed (2023 to 2026), in one piece, 2021 and 2022, showroom. */
export const offerLists: readonly (readonly [name: string, path: string])[] = [
  ['__page__data_sse10._offer_list', 'offerResultData.offers'],
  ['__page__data_sse10', '_offer_list.offerResultData.offers'],
  ['__page__data__config', 'props.offerResultData.offerList'],
  ['_PAGE_DATA_', 'offerResultData.itemInfoList'],
  ['_PAGE_DATA_', 'offerResultData.offerList'],
]

/** Paths by rank of what names the company and the product of an offer, 2025 and 2026, then 2021 and 2022. */
export const offerIdentity = {
  companyId: 'companyId supplier.supplierId',
  links: 'supplierHref supplierHomeHref supplier.supplierHref',
  productId: 'productId information.id id',
  productLink: 'information.productUrl',
} as const

/** All that is passed on of an offer in the data of a product search: of 2025 and 2026, then of 2021 and 2022. */
export const offerPicks = picksOf(
  'companyName countryCode goldSupplierYears companyAuthProvider companyAuthTagList.*.name reviewScore reviewCount ' +
    'goldSupplierIcon goldSupplierProIcon loopSellingPoints.*{loopType text} pcLoopSellingPoints.*{loopType text} ' +
    'promotionPriceV2 promotionPrice priceV2 price moqV2 moq soldOrder marketingPowerCommon{type text count} ' +
    'title enPureTitle productUrl mainImage multiImage.* isP4P isShowAd isNewAd adInfo ' +
    'supplier{' +
    'supplierName supplierCountry{id name} supplierYear goldSupplier assessedSupplier employeesTotals ' +
    'companyBuildingTotalSize supplierProvince.name provideProducts tagKVPair' +
    '} ' +
    'company.tradeAssurance reviews{reviewScore reviewCount} information{puretitle title productUrl} ' +
    'tradePrice{price minOrder}',
)

/** Where the page's own data (2026-09) and the answer that fills the page later (2025-12) keep suppliers. */
export const supplierLists = ['offerResultData.offerList', 'offerResultData.offers', 'model.offers']

export const supplierLinks = ['action', 'supplierHref', 'supplierHomeHref', 'companyProfileUrl']

/** All that is passed on of an offer in the data of a supplier search. */
export const supplierOfferPicks = picksOf(
  'companyName countryCode country goldYears goldYearsNumber goldSupplierYears verifiedSupplier verifiedSupplierPro ' +
    'isAssessedSupplier factoryCertificationType factoryCertificationLabel replyAvgTime onTimeDelivery reorderRate ' +
    'reviewScore reviewCount onlineRevenue transactions staff staffNumber area areaNumber city mainProducts ' +
    'provideProducts customizationOptions certIconList.*.name',
)
