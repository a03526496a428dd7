import { picksOf } from './pick.ts'

/** Modules of shop pages that state facts, by rank, 2018 to 2026. The keys mean the same in all of them. */
export const shopModuleNames: ReadonlySet<string> = new Set([
  'shopSign',
  'companyOverview',
  'cpCompanyOverview',
  'verifiedOverview',
  'verifiedInquery',
  'productListPc',
])

/** All that is passed on of the data of a module. */
export const modulePicks = picksOf(
  'companyName companyRegisterCountry companyRegisterProvince companyLocation companyJoinYears accountJoinYears ' +
    'companyEstablishedYear companyBusinessType{authenticated authType} companyType accountIsPaidMember ' +
    'companyIdentityInfo.value.identityKey authIdentityInfo.value{identityType identityName} ' +
    'companyHasPassAssessment companyHasPassOnsite trustPassProfileOnsiteUrl goldCPUrls.assessedReport ' +
    'assessmentCertCompany{name value.name} baoAccountIsDisplayAssurance baoAccountAmount averageStar ' +
    'supplierResponseTime sesameReplyAvgTimeRange supplierResponseRate sesameFirstReplyRate ' +
    'supplierOnTimeDeliveryRate ordCnt6m ordAmt tradeHalfYear{ordCnt6m ordAmt6m ordAmt} ' +
    'authStaffNo companyNumberOfEmployees companyManagementCertificatesName ' +
    'supplierOperationalAddress companyAddress supplierMainProducts companyMainMarket supplierAcceptedPaymentType ' +
    'supplierContractManufacturing companyAbilityTags.resultMapList.*{tagIdentity tagNameValue} ' +
    'capacityTags.*{title value} ' +
    'productList.*{id subject imageUrlList.*.original fobPriceWithoutUnit fobPrice moq}',
)

/** All that is passed on of what a module says of the whole shop. */
export const shopPicks = picksOf('companyId isGold')

/** All that is passed on of the data of a company profile of generation B. */
export const bizPicks = picksOf(
  'pageModuleMap.*{' +
    'moduleName ' +
    'moduleData{' +
    'companyName years reviews{value count} rating reviewCount onlineTransactions.amount reorderRate responseTime ' +
    'cards.*.items.*{fieldName label value} markets categories ' +
    'items.*{certName name certNo certificateNo certHolder holder certValidPeriod validPeriod}' +
    '}' +
    '}',
)
