import type { FactName } from '@/lib/core/facts.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { factOfLabel } from '../labels.ts'
import { statementsAt, type FactPaths, type Statement } from '../read/facts-of.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import type { ShopModule } from '../read/module-data.ts'
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
  companyName: 'name',
  companyRegisterCountry: 'country',
  companyLocation: 'country',
  companyJoinYears: 'yearsOnAlibaba',
  accountJoinYears: 'yearsOnAlibaba',
  companyEstablishedYear: 'yearEstablished',
  companyBusinessType: 'businessTypes',
  'companyBusinessType.authenticated': 'businessTypeVerified',
  'companyIdentityInfo.value.identityKey': 'inspectedAs',
  'authIdentityInfo.value.identityType': 'inspectedAs',
  'authIdentityInfo.value.identityName': 'inspectedAs',
  accountIsPaidMember: 'goldSupplier',
  companyHasPassAssessment: 'assessed',
  'assessmentCertCompany.name': 'assessor',
  'assessmentCertCompany.value.name': 'assessor',
  baoAccountIsDisplayAssurance: 'tradeAssurance',
  baoAccountAmount: 'tradeAssuranceLimitUsd',
  averageStar: 'storeRating',
  supplierResponseTime: 'responseTimeHours',
  sesameReplyAvgTimeRange: 'responseTimeHours',
  supplierResponseRate: 'responseRatePercent',
  sesameFirstReplyRate: 'responseRatePercent',
  supplierOnTimeDeliveryRate: 'onTimePercent',
  ordCnt6m: 'orders',
  'tradeHalfYear.ordCnt6m': 'orders',
  'tradeHalfYear.ordAmt6m': 'revenueUsd',
  ordAmt: 'revenueUsd',
  'tradeHalfYear.ordAmt': 'revenueUsd',
  authStaffNo: 'employees',
  companyNumberOfEmployees: 'employees',
  companyManagementCertificatesName: 'certificates',
}

const factsByTag: Readonly<Record<string, FactName>> = {
  company_covers: 'floorSpaceM2',
  staff_count: 'employees',
}

/** What the modules of a shop page of generation A say of the supplier. */
export function moduleStatements(modules: readonly ShopModule[]): Statement[] {
  return modules.flatMap(({ name, data, shop }) => {
    const source = `module-data ${name}.`
    return [
      ...statementsAt(data, source, shopFacts),
      { fact: 'goldSupplier', raw: at(shop, 'isGold'), source: `module-data ${name} gdc.isGold` },
      ...inspectionStatements(data, source),
      ...itemsOf(at(data, 'companyAbilityTags.resultMapList')).flatMap((tag) => {
        const key = textOf(at(tag, 'tagIdentity')) ?? ''
        const fact = Object.hasOwn(factsByTag, key) ? factsByTag[key] : undefined
        return fact ? [{ fact, raw: at(tag, 'tagNameValue'), source: `${source}companyAbilityTags` }] : []
      }),
      ...itemsOf(at(data, 'capacityTags')).flatMap((tag) => {
        const fact = factOfLabel(textOf(at(tag, 'title')))
        return fact ? [{ fact, raw: at(tag, 'value'), source: `${source}capacityTags` }] : []
      }),
    ]
  })
}

/** Only the inspection of a Verified Supplier gives an identity; a line with an inspection mark has been checked. */
function inspectionStatements(data: unknown, source: string): Statement[] {
  const inspected = textOf(at(data, 'companyIdentityInfo.value.identityKey'))?.startsWith('strength')
  const checked = textOf(at(data, 'companyBusinessType.authType'))
  return [
    { fact: 'verification', raw: inspected ? 'verified' : undefined, source: `${source}companyIdentityInfo` },
    { fact: 'businessTypeVerified', raw: checked && 'true', source: `${source}companyBusinessType.authType` },
  ]
}

/** The products of the list module. Its prices are in US dollars and say so. */
export function moduleListings(modules: readonly ShopModule[], host: string, language: string): Listing[] {
  return modules.flatMap(({ data, shop }) =>
    itemsOf(at(data, 'productList'))
      .map((product) =>
        listingOf(
          {
            ...identityOf(at(shop, 'companyId'), host),
            productId: at(product, 'id'),
            title: at(product, 'subject'),
            priceTexts: [at(product, 'fobPriceWithoutUnit'), at(product, 'fobPrice')],
            moqTexts: [at(product, 'moq')],
          },
          language,
        ),
      )
      .filter((listing) => listing !== undefined),
  )
}
