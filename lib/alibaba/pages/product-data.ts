import type { FactName } from '@/lib/core/facts.ts'
import { currencyOf } from '@/lib/core/parse-money.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import { factOfLabel } from '../labels.ts'
import { statementsAt, type FactPaths, type Statement } from '../read/facts-of.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'

const seller = 'globalData.seller'
const mini = 'nodeMap.module_mini_company_card.privateData'
/** The spelling is the site's. */
const card = 'nodeMap.module_unifed_company_card.privateData'

/** Parts of the data by rank, with their name in sources and their facts by path. Seen 2025-03 to 2026-10. */
const parts: readonly (readonly [path: string, name: string, facts: FactPaths])[] = [
  [
    seller,
    'seller',
    {
      companyName: 'name',
      companyRegisterCountry: 'country',
      companyJoinYears: 'yearsOnAlibaba',
      localCompanyJoinYears: 'yearsOnAlibaba',
      companyBusinessType: 'businessTypes',
      isCompanyBusinessTypeAuth: 'businessTypeVerified',
      'authCards.value.identityInfo.identityKey': 'inspectedAs',
      'verifiedManufactruers.text': 'inspectedAs',
      accountIsPaidMember: 'goldSupplier',
      accountIsGoldPlusSupplier: 'verification',
      companyHasPassAssessment: 'assessed',
      baoAccountIsService: 'tradeAssurance',
      baoAccountIsDisplayAssurance: 'tradeAssurance',
      baoAccountAmount: 'tradeAssuranceLimitUsd',
      'supplierRatingReviews.averageStar': 'storeRating',
      responseTimeText: 'responseTimeHours',
      supplierOnTimeDeliveryRate: 'onTimePercent',
      'tradeHalfYear.ordCnt6m': 'orders',
      'tradeHalfYear.ordAmt6m': 'revenueUsd',
      'tradeHalfYear.ordAmt': 'revenueUsd',
      employeesCount: 'employees',
    },
  ],
  [
    mini,
    'mini card',
    {
      companyName: 'name',
      countryName: 'country',
      yearsOnAlibabaText: 'yearsOnAlibaba',
      sellerIdentity: 'inspectedAs',
      verified: 'verification',
      storeRatingScore: 'storeRating',
      storeReviewText: 'reviewCount',
      reorderRateValue: 'reorderPercent',
    },
  ],
  [
    'globalData.review.storeReview',
    'storeReview',
    { averageStar: 'storeRating', totalReviewCount: 'reviewCount' },
  ],
  [
    card,
    'company card',
    {
      companyName: 'name',
      countryAbbr: 'country',
      'locationInfo.location': 'country',
      medalText: 'goldSupplier',
      companyCardVerifyIcon: 'assessor',
      'storeReviewInfo.ratingScore': 'storeRating',
    },
  ],
]

/** Language-neutral keys of the inspection's lines. */
const factsByAuthKey: Readonly<Record<string, FactName>> = {
  storeScore: 'storeRating',
  onTimeDeliveryRate: 'onTimePercent',
  responseTime: 'responseTimeHours',
  onlineExportRevenue: 'revenueUsd',
  companyBuildingTotalLandSize: 'floorSpaceM2',
}

/** What the product page's data say of the seller. */
export function sellerStatements(data: unknown): Statement[] {
  const pro = at(data, `${mini}.verifiedPro`) === true ? 'verifiedPro' : undefined
  return [
    { fact: 'verification', raw: pro, source: 'detailData mini card.verifiedPro' },
    ...parts.flatMap(([path, name, facts]) => statementsAt(at(data, path), `detailData ${name}.`, facts)),
    ...boundedStatements(data),
    ...authStatements(data),
    ...itemsOf(at(data, `${card}.onlinePerformance.fields`)).flatMap(performanceStatement),
  ]
}

/** The small card keeps the bound in the label ("Response Time ≤ ") and the number beside it; both are hours, whatever the key says. */
function boundedStatements(data: unknown): Statement[] {
  const bounded = (fact: FactName, label: string, value: string): Statement => {
    const bound = /[≤≥<>]$/.exec(textOf(at(data, `${mini}.${label}`)) ?? '')?.[0] ?? ''
    const number = textOf(at(data, `${mini}.${value}`))
    return { fact, raw: number && bound + number, source: `detailData mini card.${value}` }
  }
  return [
    bounded('responseTimeHours', 'responseTimeText', 'responseTimeValueMinutes'),
    bounded('onTimePercent', 'onTimeDeliveryRateText', 'onTimeDeliveryRateValue'),
  ]
}

function authStatements(data: unknown): Statement[] {
  const groups = itemsOf(at(data, `${seller}.authCards.value.authGroupInfoList`))
  return groups.flatMap((group) =>
    itemsOf(at(group, 'authInfoList')).flatMap((line) => {
      const key = textOf(at(line, 'authKey')) ?? ''
      const fact = Object.hasOwn(factsByAuthKey, key) ? factsByAuthKey[key] : undefined
      return fact ? [{ fact, raw: at(line, 'authValue'), source: `detailData authCards.${key}` }] : []
    }),
  )
}

function performanceStatement(field: unknown): Statement[] {
  const fact = factOfLabel(textOf(at(field, 'title')))
  return fact ? [{ fact, raw: at(field, 'value'), source: 'detailData onlinePerformance' }] : []
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
  const numbers = ends.filter((end): end is number => typeof end === 'number' && end > 0)
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
