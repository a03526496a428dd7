import type { Details } from '@/lib/core/details.ts'
import { certificatesOf } from '../read/certificates-of.ts'
import { firstDetails, namesOf } from '../read/details-of.ts'
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

/** The modules with their names; a list, or an object whose keys are positions. */
function modulesOf(data: unknown): { name: string; moduleData: unknown }[] {
  return itemsOf(at(data, 'pageModuleMap')).map((module) => ({
    name: textOf(at(module, 'moduleName')) ?? '',
    moduleData: at(module, 'moduleData'),
  }))
}

const capabilities = (moduleData: unknown) =>
  itemsOf(at(moduleData, 'cards')).flatMap((card) => itemsOf(at(card, 'items')))

/** What `shopBizData` says of the supplier. Its certificates are those of products and test reports, not the company's. */
export function shopBizStatements(data: unknown): Statement[] {
  return modulesOf(data).flatMap(({ name, moduleData }) => {
    const source = `shopBizData ${name}`
    if (statingModules.includes(name)) return statementsAt(moduleData, source, moduleFacts)
    const items = name === 'factoryCapability' ? capabilities(moduleData) : []
    return rowStatements(items, ['fieldName', 'value'], factByField, source)
  })
}

/** What each module says beside the facts. */
const moduleDetails: Readonly<Record<string, (moduleData: unknown) => Details>> = {
  tradeCapacityMarkets: (moduleData) => ({ exportMarkets: namesOf(at(moduleData, 'markets')) }),
  productCategories: (moduleData) => ({ mainProducts: namesOf(at(moduleData, 'categories')) }),
  certifications: (moduleData) => ({ certificates: certificatesOf(at(moduleData, 'items')) }),
  factoryCapability: (moduleData) => ({
    customisation: namesOf(
      capabilities(moduleData).filter((item) => at(item, 'fieldName') === 'odm_service_levels'),
    ),
  }),
}

/** What `shopBizData` says of the supplier beside the facts. */
export function shopBizDetails(data: unknown): Details {
  return firstDetails(
    ...modulesOf(data).map(({ name, moduleData }) =>
      Object.hasOwn(moduleDetails, name) ? moduleDetails[name]?.(moduleData) : undefined,
    ),
  )
}
