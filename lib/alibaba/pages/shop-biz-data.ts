import type { FactName } from '@/lib/core/facts.ts'
import { statementsAt, type FactPaths, type Statement } from '../read/facts-of.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'

/** Facts of the company profile of generation B by module. Seen 2026-09 and 2026-10. */
const moduleFacts: Readonly<Record<string, FactPaths>> = {
  supplierPerformance: {
    companyName: 'name',
    years: 'yearsOnAlibaba',
    reviews: 'storeRating',
    'reviews.count': 'reviewCount',
    'onlineTransactions.amount': 'revenueUsd',
    reorderRate: 'reorderPercent',
    responseTime: 'responseTimeHours',
  },
  supplierActionBar: { companyName: 'name', rating: 'storeRating', reviewCount: 'reviewCount' },
}

const factsByField: Readonly<Record<string, FactName>> = {
  employee_count: 'employees',
  factory_area_sqm: 'floorSpaceM2',
}

/** What `shopBizData` says of the supplier. Its certificates are those of products and test reports, not the company's. */
export function shopBizStatements(data: unknown): Statement[] {
  return itemsOf(at(data, 'pageModuleMap')).flatMap((module) => {
    const name = textOf(at(module, 'moduleName')) ?? ''
    const paths = Object.hasOwn(moduleFacts, name) ? moduleFacts[name] : undefined
    const moduleData = at(module, 'moduleData')
    if (paths) return statementsAt(moduleData, `shopBizData ${name}.`, paths)
    return name === 'factoryCapability' ? capabilityStatements(moduleData) : []
  })
}

function capabilityStatements(moduleData: unknown): Statement[] {
  const items = itemsOf(at(moduleData, 'cards')).flatMap((card) => itemsOf(at(card, 'items')))
  return items.flatMap((item) => {
    const field = textOf(at(item, 'fieldName')) ?? ''
    const fact = Object.hasOwn(factsByField, field) ? factsByField[field] : undefined
    return fact ? [{ fact, raw: at(item, 'value'), source: `shopBizData factoryCapability.${field}` }] : []
  })
}
