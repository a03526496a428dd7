/** The fields of the landed cost by the part of the form that shows them. */
export const orderPaths = ['quantity', 'unit', 'currency', 'method', 'market', 'sellingPrice'] as const

export const orderCostPaths = [
  'duties',
  'tax',
  'broker',
  'entryFees',
  'inspection',
  'storage',
  'documents',
  'insurance',
  'paymentFee',
  'contingency',
  'insuredPercent',
  'exchangeRates',
] as const

export const pricePaths = ['quotes', 'tiers'] as const

export const shipmentPaths = ['freight', 'container', 'carriageInPrice', 'carton'] as const

export const supplierCostPaths = ['samples', 'tooling', 'toolingUnits', 'legCosts'] as const
