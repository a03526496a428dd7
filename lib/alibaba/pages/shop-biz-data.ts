import { at, itemsOf, textOf } from '../read/json-value.ts'
import { factByKey, rowStatements, statementsAt, type FactPaths, type Statement } from '../read/statements.ts'

/** Facts of the modules of a company profile of generation B, each seen in one module only. Seen 2026-09 and 2026-10. */
const moduleFacts: FactPaths = {
  name: 'companyName',
  yearsOnAlibaba: 'years',
  storeRating: 'reviews rating',
  reviewCount: 'reviews.count reviewCount',
  revenueUsd: 'onlineTransactions.amount',
  reorderPercent: 'reorderRate',
  responseTimeHours: 'responseTime',
}
const statingModules = ['supplierPerformance', 'supplierActionBar']
const factByField = factByKey({ employees: 'employee_count', floorSpaceM2: 'factory_area_sqm' })

/** What `shopBizData` says of the supplier. Its certificates are those of products and test reports, not the company's. */
export function shopBizStatements(data: unknown): Statement[] {
  return itemsOf(at(data, 'pageModuleMap')).flatMap((module) => {
    const name = textOf(at(module, 'moduleName')) ?? ''
    const source = `shopBizData ${name}`
    const moduleData = at(module, 'moduleData')
    if (statingModules.includes(name)) return statementsAt(moduleData, source, moduleFacts)
    const cards = name === 'factoryCapability' ? itemsOf(at(moduleData, 'cards')) : []
    return cards.flatMap((card) =>
      rowStatements(at(card, 'items'), ['fieldName', 'value'], factByField, source),
    )
  })
}
