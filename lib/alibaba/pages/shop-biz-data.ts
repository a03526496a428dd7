import type { Details } from '@/lib/core/details.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { bizFacts } from './shop-paths.ts'
import { certificatesOf } from '../read/certificates-of.ts'
import { firstDetails, namesOf } from '../read/details-of.ts'
import { factByKey, rowStatements, statementsAt, type Statement } from '../read/statements.ts'
import { textOf } from '../read/text-of.ts'

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
    if (statingModules.includes(name)) return statementsAt(moduleData, source, bizFacts)
    const items = name === 'factoryCapability' ? capabilities(moduleData) : []
    return rowStatements(items, ['fieldName', 'value'], factByField, source)
  })
}

/** What each module says beside the facts. */
const moduleDetails: Readonly<Record<string, (moduleData: unknown, language: PageLanguage) => Details>> = {
  tradeCapacityMarkets: (moduleData, language) => ({
    exportMarkets: namesOf(at(moduleData, 'markets'), language),
  }),
  productCategories: (moduleData, language) => ({
    mainProducts: namesOf(at(moduleData, 'categories'), language),
  }),
  certifications: (moduleData, language) => ({
    certificates: certificatesOf(at(moduleData, 'items'), language),
  }),
  factoryCapability: (moduleData, language) => ({
    customisation: namesOf(
      capabilities(moduleData).filter((item) => at(item, 'fieldName') === 'odm_service_levels'),
      language,
    ),
  }),
}

/** What `shopBizData` says of the supplier beside the facts. */
export function shopBizDetails(data: unknown, language: PageLanguage): Details {
  return firstDetails(
    ...modulesOf(data).map(({ name, moduleData }) =>
      Object.hasOwn(moduleDetails, name) ? moduleDetails[name]?.(moduleData, language) : undefined,
    ),
  )
}
