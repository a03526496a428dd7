import type { DetailPaths, FactPaths } from '../read/paths.ts'

/** Where the data of a product page keep the seller, and the view models of its two company cards. */
export const seller = 'globalData.seller'
export const mini = 'nodeMap.module_mini_company_card.privateData'
/** The spelling is the site's. */
export const card = 'nodeMap.module_unifed_company_card.privateData'

/** Parts of the data by rank, with their name in sources. Seen 2025-03 to 2026-10. */
export const productParts: readonly (readonly [path: string, name: string, facts: FactPaths])[] = [
  [
    seller,
    'seller',
    {
      name: 'companyName',
      country: 'companyRegisterCountry',
      yearsOnAlibaba: 'companyJoinYears localCompanyJoinYears',
      businessTypes: 'companyBusinessType',
      businessTypeVerified: 'isCompanyBusinessTypeAuth',
      inspectedAs: 'authCards.value.identityInfo.identityKey verifiedManufactruers.text',
      goldSupplier: 'accountIsPaidMember',
      verification: 'accountIsGoldPlusSupplier',
      assessed: 'companyHasPassAssessment',
      tradeAssurance: 'baoAccountIsService baoAccountIsDisplayAssurance',
      tradeAssuranceLimitUsd: 'baoAccountAmount',
      storeRating: 'supplierRatingReviews.averageStar',
      responseTimeHours: 'responseTimeText',
      onTimePercent: 'supplierOnTimeDeliveryRate',
      orders: 'tradeHalfYear.ordCnt6m',
      revenueUsd: 'tradeHalfYear.ordAmt6m tradeHalfYear.ordAmt',
      employees: 'employeesCount',
    },
  ],
  [
    mini,
    'mini card',
    {
      name: 'companyName',
      country: 'countryName',
      yearsOnAlibaba: 'yearsOnAlibabaText',
      inspectedAs: 'sellerIdentity',
      verification: 'verified',
      storeRating: 'storeRatingScore',
      reviewCount: 'storeReviewText',
    },
  ],
  [
    'globalData.review.storeReview',
    'storeReview',
    { storeRating: 'averageStar', reviewCount: 'totalReviewCount' },
  ],
  [
    card,
    'company card',
    {
      name: 'companyName',
      country: 'countryAbbr locationInfo.location',
      goldSupplier: 'medalText',
      assessor: 'companyCardVerifyIcon',
      storeRating: 'storeReviewInfo.ratingScore',
    },
  ],
]

/** What the data say of the seller beside its facts. */
export const productDetails: DetailPaths = {
  city: `${mini}.cityName`,
  exportMarkets: `${card}.mainMarkets.list ${mini}.exportMarketCountries`,
  customisation: `${mini}.customizationAbilities`,
}

/** Lists of attribute rows in the data of a product, 2025-03 to 2026-10. */
export const attributeLists = [
  'productKeyIndustryProperties',
  'productBasicProperties',
  'productOtherProperties',
]
