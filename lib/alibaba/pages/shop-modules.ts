import type { Details } from '@/lib/core/details.ts'
import type { EntryFrom, ShopRaw } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { filterMap } from '../extract/filter-map.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { shopDetails, shopFacts } from './shop-paths.ts'
import { factOfLabel } from '../labels.ts'
import { pageAddress } from '../read/addresses.ts'
import { detailsAt, firstDetails, placeIn } from '../read/details-of.ts'
import { listingOf } from '../read/listing-of.ts'
import { factByKey, rowStatements, stateAs, statementsAt, type Statement } from '../read/statements.ts'
import { textOf } from '../read/text-of.ts'

const factByTag = factByKey({ floorSpaceM2: 'company_covers', employees: 'staff_count' })

/** What the modules of a shop page of generation A say of the supplier. */
export function moduleStatements(modules: ShopRaw['modules'], language: PageLanguage): Statement[] {
  const factOf = (label: string | undefined) => factOfLabel(label, language)
  return modules.flatMap(({ name, data, shop }) => {
    const source = `module-data ${name}`
    const abilities = at(data, 'companyAbilityTags.resultMapList')
    return [
      ...statementsAt(data, source, shopFacts),
      ...statementsAt(shop, `${source} gdc`, { goldSupplier: 'isGold' }),
      ...inspectionStatements(data, source),
      ...rowStatements(abilities, ['tagIdentity', 'tagNameValue'], factByTag, source),
      ...rowStatements(abilities, ['tagNameValue', 'tagNameValue'], factOf, source),
      ...rowStatements(at(data, 'capacityTags'), ['title', 'value'], factOf, source),
    ]
  })
}

/** Only the inspection of a Verified Supplier gives an identity; a line with an inspection mark has been checked. */
function inspectionStatements(data: unknown, source: string): Statement[] {
  const inspected = textOf(at(data, 'companyIdentityInfo.value.identityKey'))?.startsWith('strength')
  const checked = textOf(at(data, 'companyBusinessType.authType'))
  const state = stateAs(source)
  return [
    state('verification', inspected ? 'verified' : undefined),
    state('businessTypeVerified', checked && 'true'),
  ]
}

/** What they say of it beside the facts. The address of a report is there without one too. */
export function moduleDetails(modules: ShopRaw['modules'], host: string, language: PageLanguage): Details {
  return firstDetails(
    ...modules.flatMap(({ data }) => [
      detailsAt(data, shopDetails, language),
      placeIn(textOf(at(data, 'companyLocation')), language),
      { report: reportOf(data, host) },
    ]),
  )
}

function reportOf(data: unknown, host: string): Details['report'] {
  const isInspected = ['companyHasPassAssessment', 'companyHasPassOnsite'].some(
    (key) => textOf(at(data, key)) === 'true',
  )
  const named = at(data, 'goldCPUrls.assessedReport') ?? at(data, 'trustPassProfileOnsiteUrl')
  const link = textOf(named)?.replace(/^\/(?!\/)/, `https://${host}/`)
  const address = isInspected ? pageAddress(link, true) : undefined
  return address === undefined ? undefined : { link: address }
}

/** The products of the list module. Its prices are in US dollars and say so. */
export function moduleListings(
  { companyId, host, raw }: EntryFrom<'shop'>,
  language: PageLanguage,
): Listing[] {
  return raw.modules.flatMap(({ data }) =>
    filterMap(itemsOf(at(data, 'productList')), (product) =>
      listingOf(
        {
          companyId,
          host,
          productId: at(product, 'id'),
          title: at(product, 'subject'),
          images: itemsOf(at(product, 'imageUrlList')).map((image) => at(image, 'original')),
          priceTexts: [at(product, 'fobPriceWithoutUnit'), at(product, 'fobPrice')],
          moqTexts: [at(product, 'moq')],
        },
        language,
      ),
    ),
  )
}
