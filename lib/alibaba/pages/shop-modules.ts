import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { factOfLabel } from '../labels.ts'
import type { Details } from '@/lib/core/details.ts'
import { pageAddress } from '../read/addresses.ts'
import { detailsAt, firstDetails, placeIn, type DetailPaths } from '../read/details-of.ts'
import { filterMap } from '../read/filter-map.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import type { ShopModule } from '../read/module-data.ts'
import {
  factByKey,
  rowStatements,
  stateAs,
  statementsAt,
  type FactPaths,
  type Statement,
} from '../read/statements.ts'
import { identityOf } from '../read/suppliers.ts'

/** Modules that state facts, 2018 to 2026. The keys mean the same in all of them. */
export const shopModuleNames: ReadonlySet<string> = new Set([
  'shopSign',
  'companyOverview',
  'cpCompanyOverview',
  'verifiedOverview',
  'verifiedInquery',
  'productListPc',
])

/** Keys of module data, which are also the roles of the rows of the 2018 company page. */
export const shopFacts: FactPaths = {
  name: 'companyName',
  country: 'companyRegisterCountry companyLocation',
  yearsOnAlibaba: 'companyJoinYears accountJoinYears',
  yearEstablished: 'companyEstablishedYear',
  businessTypes: 'companyBusinessType companyType',
  businessTypeVerified: 'companyBusinessType.authenticated',
  inspectedAs:
    'companyIdentityInfo.value.identityKey authIdentityInfo.value.identityType authIdentityInfo.value.identityName',
  goldSupplier: 'accountIsPaidMember',
  assessed: 'companyHasPassAssessment',
  assessor: 'assessmentCertCompany.name assessmentCertCompany.value.name',
  tradeAssurance: 'baoAccountIsDisplayAssurance',
  tradeAssuranceLimitUsd: 'baoAccountAmount',
  storeRating: 'averageStar',
  responseTimeHours: 'supplierResponseTime sesameReplyAvgTimeRange',
  responseRatePercent: 'supplierResponseRate sesameFirstReplyRate',
  onTimePercent: 'supplierOnTimeDeliveryRate',
  orders: 'ordCnt6m tradeHalfYear.ordCnt6m',
  revenueUsd: 'tradeHalfYear.ordAmt6m ordAmt tradeHalfYear.ordAmt',
  employees: 'authStaffNo companyNumberOfEmployees',
  certificates: 'companyManagementCertificatesName',
}

/** The same for what stands beside the facts. */
export const shopDetails: DetailPaths = {
  province: 'companyRegisterProvince',
  address: 'supplierOperationalAddress companyAddress',
  mainProducts: 'supplierMainProducts',
  exportMarkets: 'companyMainMarket',
  paymentTerms: 'supplierAcceptedPaymentType',
  customisation: 'supplierContractManufacturing',
}

const factByTag = factByKey({ floorSpaceM2: 'company_covers', employees: 'staff_count' })

/** What the modules of a shop page of generation A say of the supplier. */
export function moduleStatements(modules: readonly ShopModule[], language: PageLanguage): Statement[] {
  const factOf = (label: string | undefined) => factOfLabel(label, language)
  return modules.flatMap(({ name, data, shop }) => {
    const source = `module-data ${name}`
    const abilities = at(data, 'companyAbilityTags.resultMapList')
    return [
      ...statementsAt(data, source, shopFacts),
      ...statementsAt(shop, `${source} gdc`, { goldSupplier: 'isGold' }),
      ...inspectionStatements(data, source),
      ...rowStatements(abilities, ['tagIdentity', 'tagNameValue'], factByTag, source),
      ...rowStatements(abilities, ['tagNameValue', 'tagNameValue'], factOf, source),
      ...rowStatements(at(data, 'capacityTags'), ['title', 'value'], factOf, source),
    ]
  })
}

/** Only the inspection of a Verified Supplier gives an identity; a line with an inspection mark has been checked. */
function inspectionStatements(data: unknown, source: string): Statement[] {
  const inspected = textOf(at(data, 'companyIdentityInfo.value.identityKey'))?.startsWith('strength')
  const checked = textOf(at(data, 'companyBusinessType.authType'))
  const state = stateAs(source)
  return [
    state('verification', inspected ? 'verified' : undefined),
    state('businessTypeVerified', checked && 'true'),
  ]
}

/** What they say of it beside the facts. The address of a report is there without one too. */
export function moduleDetails(modules: readonly ShopModule[], host: string): Details {
  return firstDetails(
    ...modules.flatMap(({ data }) => [
      detailsAt(data, shopDetails),
      placeIn(textOf(at(data, 'companyLocation'))),
      { report: reportOf(data, host) },
    ]),
  )
}

function reportOf(data: unknown, host: string): Details['report'] {
  const isInspected = ['companyHasPassAssessment', 'companyHasPassOnsite'].some(
    (key) => textOf(at(data, key)) === 'true',
  )
  const named = at(data, 'goldCPUrls.assessedReport') ?? at(data, 'trustPassProfileOnsiteUrl')
  const link = textOf(named)?.replace(/^\/(?!\/)/, `https://${host}/`)
  const address = isInspected ? pageAddress(link, true) : undefined
  return address === undefined ? undefined : { link: address }
}

/** The products of the list module. Its prices are in US dollars and say so. */
export function moduleListings(
  modules: readonly ShopModule[],
  host: string,
  language: PageLanguage,
): Listing[] {
  return modules.flatMap(({ data, shop }) =>
    filterMap(itemsOf(at(data, 'productList')), (product) =>
      listingOf(
        {
          ...identityOf(at(shop, 'companyId'), host),
          productId: at(product, 'id'),
          title: at(product, 'subject'),
          images: itemsOf(at(product, 'imageUrlList')).map((image) => at(image, 'original')),
          priceTexts: [at(product, 'fobPriceWithoutUnit'), at(product, 'fobPrice')],
          moqTexts: [at(product, 'moq')],
        },
        language,
      ),
    ),
  )
}
