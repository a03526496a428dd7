import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { FactName } from '@/lib/core/facts.ts'
import { currencyOf } from '@/lib/core/parse-money.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import { factOfLabel } from '../labels.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { factByKey, rowStatements, statementsAt, type FactPaths, type Statement } from '../read/statements.ts'

const seller = 'globalData.seller'
const mini = 'nodeMap.module_mini_company_card.privateData'
/** The spelling is the site's. */
const card = 'nodeMap.module_unifed_company_card.privateData'

/** Parts of the data by rank, with their name in sources. Seen 2025-03 to 2026-10. */
const parts: readonly (readonly [path: string, name: string, facts: FactPaths])[] = [
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
      reorderPercent: 'reorderRateValue',
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

/** Language-neutral keys of the inspection's lines. */
const factByAuthKey = factByKey({
  storeRating: 'storeScore',
  onTimePercent: 'onTimeDeliveryRate',
  responseTimeHours: 'responseTime',
  revenueUsd: 'onlineExportRevenue',
  floorSpaceM2: 'companyBuildingTotalLandSize',
})

/** What the product page's data say of the seller. */
export function sellerStatements(data: unknown, language: PageLanguage): Statement[] {
  const pro = at(data, `${mini}.verifiedPro`) === true ? 'verifiedPro' : undefined
  return [
    { fact: 'verification', raw: pro, source: 'detailData mini card verifiedPro' },
    ...parts.flatMap(([path, name, facts]) => statementsAt(at(data, path), `detailData ${name}`, facts)),
    ...boundedStatements(data),
    ...itemsOf(at(data, `${seller}.authCards.value.authGroupInfoList`)).flatMap((group) =>
      rowStatements(
        at(group, 'authInfoList'),
        ['authKey', 'authValue'],
        factByAuthKey,
        'detailData authCards',
      ),
    ),
    ...rowStatements(
      at(data, `${card}.onlinePerformance.fields`),
      ['title', 'value'],
      (label) => factOfLabel(label, language),
      'detailData',
    ),
  ]
}

/** The small card keeps the bound in the label ("Response Time ≤ ") and the number beside it; both are hours, whatever the key says. */
function boundedStatements(data: unknown): Statement[] {
  const bounded = (fact: FactName, label: string, value: string): Statement => {
    const bound = /[≤≥<>]$/.exec(textOf(at(data, `${mini}.${label}`)) ?? '')?.[0] ?? ''
    const number = textOf(at(data, `${mini}.${value}`))
    return { fact, raw: number && bound + number, source: `detailData mini card ${value}` }
  }
  return [
    bounded('responseTimeHours', 'responseTimeText', 'responseTimeValueMinutes'),
    bounded('onTimePercent', 'onTimeDeliveryRateText', 'onTimeDeliveryRateValue'),
  ]
}

/**
 * Unit price from the ladder or the range, in the currency that the page's pattern or texts name. Under a promotion a
 * step of the ladder counts at what the buyer would pay now.
 */
export function productPrice(data: unknown): ListingPrice | undefined {
  const price = at(data, 'globalData.product.price')
  const ladder = itemsOf(at(price, 'productLadderPrices'))
  const ends = ladder.map((step) => at(step, 'promotionPrice') ?? at(step, 'price'))
  if (ends.length === 0) {
    const range = at(price, 'productRangePrices')
    ends.push(at(range, 'priceRangeLow'), at(range, 'priceRangeHigh'))
  }
  const numbers = ends.filter((end): end is number => typeof end === 'number' && end > 0 && end <= 1e15)
  const texts = [
    'currencyRule.currencyPattern',
    'formatLadderPrice',
    'productRangePrices.priceRangeText',
    'productLadderPrices.0.formatPrice',
  ].map((path) => textOf(at(price, path)))
  const language = textOf(at(data, 'globalData.global.language'))
  const currency = texts.map((text) => text && currencyOf(text, language)).find(Boolean)
  if (!currency || numbers.length === 0 || numbers.length < ends.length) return undefined
  return { currency, min: Math.min(...numbers), max: Math.max(...numbers) }
}
