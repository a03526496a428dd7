import type { DetailPaths, FactPaths } from '../read/paths.ts'

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

/** Facts of the modules of a company profile of generation B, each seen in one module only. Seen 2026-09 and 2026-10. */
export const bizFacts: FactPaths = {
  name: 'companyName',
  yearsOnAlibaba: 'years',
  storeRating: 'reviews rating',
  reviewCount: 'reviews.count reviewCount',
  revenueUsd: 'onlineTransactions.amount',
  reorderPercent: 'reorderRate',
  responseTimeHours: 'responseTime',
}
