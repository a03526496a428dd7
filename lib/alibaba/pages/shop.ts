import type { EntryFrom } from '@/lib/core/page-extract.ts'
import { firstDetails } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { supplierOf } from '../read/suppliers.ts'
import { shopBizDetails, shopBizStatements } from './shop-biz-data.ts'
import { elementStatements, tableDetails } from './shop-elements.ts'
import { moduleDetails, moduleListings, moduleStatements } from './shop-modules.ts'
import { tileListings } from './tile-listings.ts'

/** What any page of a shop says, of both generations: module data, `shopBizData`, elements. */
export function interpretShop(entry: EntryFrom<'shop'>, { language }: PageContext): EntryContent {
  const { companyId, host = '', raw } = entry
  const statements = [
    ...moduleStatements(raw.modules, language),
    ...shopBizStatements(raw.data),
    ...elementStatements(raw, language),
  ]
  const facts = factsOf(statements, language)
  if (Object.keys(facts).length === 0) return { listings: [] }
  const details = firstDetails(
    moduleDetails(raw.modules, host, language),
    shopBizDetails(raw.data, language),
    tableDetails(raw, language),
  )
  const supplier = supplierOf({ companyId, host: entry.host }, facts, details)
  const listings = moduleListings(entry, language)
  return { supplier, listings: listings.length > 0 ? listings : tileListings(raw.tiles, entry, language) }
}
