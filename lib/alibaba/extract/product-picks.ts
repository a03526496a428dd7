import { picksOf } from './pick.ts'

const stars =
  'latitudeScoreDTOList.*{latitudeType scoreScatterList.*{scatterValue scatterCount} scoreScatterDTOList.*{scatterValue scatterCount}}'
const attributes = '.*{attrName attrValue}'

/** All that is passed on of the data of a product page, 2025-03 to 2026-10. The spelling is the site's. */
export const productPicks = picksOf(
  'globalData{' +
    'seller{' +
    'companyName companyId companyRegisterCountry companyJoinYears localCompanyJoinYears companyBusinessType ' +
    'isCompanyBusinessTypeAuth verifiedManufactruers.text accountIsPaidMember accountIsGoldPlusSupplier ' +
    'companyHasPassAssessment trustPassProfileAssessmentUrl baoAccountIsService baoAccountIsDisplayAssurance ' +
    'baoAccountAmount responseTimeText supplierOnTimeDeliveryRate tradeHalfYear{ordCnt6m ordAmt6m ordAmt} ' +
    `employeesCount supplierRatingReviews{averageStar ${stars}} ` +
    'authCards.value{identityInfo.identityKey authGroupInfoList.*.authInfoList.*{authKey authValue}}' +
    '} ' +
    'review.storeReview{averageStar totalReviewCount} ' +
    'certification.*{certName name certNo certificateNo certHolder holder certValidPeriod validPeriod} ' +
    'product{' +
    'productId subject moq mediaItems.*.imageUrl.big sampleInfo{enable formatPrice price priceFrom priceTo} ' +
    'price{' +
    'unit currencyRule.currencyPattern formatLadderPrice ' +
    'productRangePrices{priceRangeText priceRangeLow priceRangeHigh} ' +
    'productLadderPrices.*{min price promotionPrice formatPrice}' +
    '} ' +
    `productKeyIndustryProperties${attributes} productBasicProperties${attributes} ` +
    `productOtherProperties${attributes}` +
    '} ' +
    'trade{salesVolume leadTimeInfo.ladderPeriodList.*.processPeriod logisticInfo.packagingDesc} ' +
    'global.tabs.*.type' +
    '} ' +
    'nodeMap{' +
    'module_mini_company_card.privateData{' +
    'companyName countryName cityName yearsOnAlibabaText sellerIdentity verified verifiedPro storeRatingScore ' +
    'storeReviewText responseTimeText responseTimeValueMinutes onTimeDeliveryRateText onTimeDeliveryRateValue ' +
    'reorderRateText reorderRateValue exportMarketCountries customizationAbilities' +
    '} ' +
    'module_unifed_company_card.privateData{' +
    'companyName countryAbbr locationInfo.location medalText companyCardVerifyIcon mainMarkets.list ' +
    `storeReviewInfo{ratingScore ${stars}} onlinePerformance.fields.*{title value} ` +
    'companyIconList.*{text type ratingScore}' +
    '}' +
    '}',
)
