import { shopHostOf } from '@/lib/core/identity.ts'
import { firstDetails } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import { inlineJson } from '../read/inline-json.ts'
import { at, textOf } from '../read/json-value.ts'
import { shopModules } from '../read/module-data.ts'
import type { PageContent, PageContext } from '../read/page-context.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'
import { shopBizDetails, shopBizStatements } from './shop-biz-data.ts'
import { shopElements, shopTiles } from './shop-elements.ts'
import { moduleDetails, moduleListings, moduleStatements, shopModuleNames } from './shop-modules.ts'

/** Any page of a shop, the company profile among them, of both generations: module data, `shopBizData`, elements. */
export function readShop({ document, url, scripts, language }: PageContext): PageContent {
  const host = shopHostOf(url.hostname) ?? ''
  const modules = shopModules(document, host, shopModuleNames)
  const data = inlineJson(scripts, 'window.shopBizData', (one) => isOwn(one, host))
  const elements = shopElements(document, language)
  const facts = factsOf(
    [...moduleStatements(modules, language), ...shopBizStatements(data), ...elements.statements],
    language,
  )
  const details = firstDetails(moduleDetails(modules, host), shopBizDetails(data), elements.details)
  const companyId = modules.map(({ shop }) => textOf(at(shop, 'companyId'))).find((id) => id !== undefined)
  const identity = identityOf(companyId, host)
  const supplier = Object.keys(facts).length > 0 ? supplierOf(identity, facts, details) : undefined
  if (!supplier) return { suppliers: [], listings: [] }
  const listings = moduleListings(modules, host, language)
  return {
    suppliers: [supplier],
    listings: listings.length > 0 ? listings : shopTiles(document, identity, language),
  }
}

/** Data that name another shop than the address are left over from another page, or forged. */
function isOwn(data: unknown, host: string): boolean {
  const named = shopHostOf(textOf(at(data, 'globalData.esiteSubDomain')) ?? '')
  return named === undefined || named === host
}
