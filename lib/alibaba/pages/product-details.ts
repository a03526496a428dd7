import type { Details } from '@/lib/core/details.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { pageAddress } from '../read/addresses.ts'
import { certificatesOf } from '../read/certificates-of.ts'
import { detailsAt, firstDetails, namesOf, placeIn } from '../read/details-of.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { card, productDetails, seller } from './product-paths.ts'
import { authLines } from './auth-lines.ts'
import { textOf } from '../read/text-of.ts'

/** What the product page's data say of the seller beside its facts. Seen 2025-03 to 2026-10. */
export function sellerDetails(data: unknown, language: PageLanguage): Details {
  const auth = authLines(data)
  const tagged = auth.filter((line) => textOf(at(line, 'authKey'))?.startsWith('customizeSrvcType'))
  const markets = auth.find((line) => at(line, 'authKey') === 'exportCapacityMarketDistribution')
  return firstDetails(
    detailsAt(data, productDetails, language),
    placeIn(textOf(at(data, `${card}.locationInfo.location`)), language),
    {
      exportMarkets: namesOf(at(markets, 'authValue'), language),
      customisation: namesOf(
        tagged.map((line) => at(line, 'authValue')),
        language,
      ),
      report: reportOf(at(data, seller)),
      certificates: certificatesOf(at(data, 'globalData.certification'), language),
      starCounts:
        starCountsOf(at(data, `${card}.storeReviewInfo`)) ??
        starCountsOf(at(data, `${seller}.supplierRatingReviews`)),
    },
  )
}

/** Pages of uninspected suppliers carry the address too, where there is no report. */
function reportOf(from: unknown): Details['report'] {
  const isInspected = ['accountIsGoldPlusSupplier', 'companyHasPassAssessment'].some(
    (key) => at(from, key) === true,
  )
  const link = isInspected ? pageAddress(at(from, 'trustPassProfileAssessmentUrl'), true) : undefined
  return link === undefined ? undefined : { link }
}

/** Reviews by stars of one dimension, the service: the others count the same reviewers again. */
function starCountsOf(reviews: unknown): Details['starCounts'] {
  const service = itemsOf(at(reviews, 'latitudeScoreDTOList')).find(
    (dimension) => at(dimension, 'latitudeType') === 'supplierServices',
  )
  const scatter = itemsOf(at(service, 'scoreScatterList') ?? at(service, 'scoreScatterDTOList'))
  const counts = [1, 2, 3, 4, 5].map((star) =>
    at(
      scatter.find((one) => at(one, 'scatterValue') === star),
      'scatterCount',
    ),
  )
  const areCounts = counts.every(
    (count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 1e9,
  )
  return areCounts ? (counts as Details['starCounts']) : undefined
}
