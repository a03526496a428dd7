/** The views of the plan in English: what stands around the codes of `plan`. Part of the texts of `en`. */
export const enPlanView = {
  planView: {
    noSupplierTitle: 'Nobody to plan with yet',
    noSupplierText: 'Save a supplier to a list. Its costs, inspection, payments and dates are planned here.',
  },
} as const
