import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Listing, SupplierReading } from '@/lib/core/reading.ts'
import { productIdIn } from '../page-kind.ts'
import { factsOf } from '../read/facts-of.ts'
import { filterMap } from '../read/filter-map.ts'
import { inlineJson } from '../read/inline-json.ts'
import { detailsAt } from '../read/details-of.ts'
import { at, itemsOf, textOf } from '../read/json-value.ts'
import { listingOf } from '../read/listing-of.ts'
import type { PageContent } from '../read/page-context.ts'
import { stateAs, statementsAt, type FactPaths, type Statement } from '../read/statements.ts'
import { identityOf, supplierOf } from '../read/suppliers.ts'

interface Offer {
  supplier?: SupplierReading
  listing?: Listing
}

/** Where each generation assigns its result list: streamed (2023 to 2026), in one piece, 2021 and 2022, showroom. */
const lists: readonly (readonly [marker: string, path: string])[] = [
  ['__page__data_sse10._offer_list', 'offerResultData.offers'],
  ['__page__data_sse10', '_offer_list.offerResultData.offers'],
  ['__page__data__config', 'props.offerResultData.offerList'],
  ['_PAGE_DATA_', 'offerResultData.itemInfoList'],
  ['_PAGE_DATA_', 'offerResultData.offerList'],
]

/** The offers in the data of a result page of any generation. */
export function searchData(scripts: readonly string[], language: PageLanguage): PageContent {
  const offers = lists
    .flatMap(([marker, path]) => itemsOf(at(inlineJson(scripts, marker), path)))
    .map((offer) => readAnyOffer(at(offer, 'offer') ?? offer, language))
  return {
    suppliers: filterMap(offers, ({ supplier }) => supplier),
    listings: filterMap(offers, ({ listing }) => listing),
  }
}

/** Older offers keep the supplier apart. */
function readAnyOffer(offer: unknown, language: PageLanguage): Offer {
  return at(offer, 'supplier') === undefined ? readOffer(offer, language) : readOldOffer(offer, language)
}

const offerFacts: FactPaths = {
  name: 'companyName',
  country: 'countryCode',
  yearsOnAlibaba: 'goldSupplierYears',
  assessor: 'companyAuthProvider',
  storeRating: 'reviewScore',
  reviewCount: 'reviewCount',
}

/** An offer of 2025 and 2026. */
function readOffer(offer: unknown, language: PageLanguage): Offer {
  const identity = identityOf(
    at(offer, 'companyId'),
    at(offer, 'supplierHref'),
    at(offer, 'supplierHomeHref'),
  )
  const selling = ['loopSellingPoints', 'pcLoopSellingPoints']
    .flatMap((key) => itemsOf(at(offer, key)))
    .find((point) => at(point, 'loopType') === 're_order_rate')
  const state = stateAs('_offer_list')
  const statements = [
    ...statementsAt(offer, '_offer_list', offerFacts),
    state('verification', verificationOf(offer)),
    state('reorderPercent', at(selling, 'text')),
    state(
      'certificates',
      itemsOf(at(offer, 'companyAuthTagList')).map((tag) => at(tag, 'name')),
    ),
  ]
  const prices = ['promotionPriceV2', 'promotionPrice', 'priceV2', 'price'].map((key) => at(offer, key))
  const advertised = ['isP4P', 'isShowAd', 'isNewAd', 'adInfo'].some(
    (key) => textOf(at(offer, key)) === 'true',
  )
  return {
    supplier: supplierOf(identity, factsOf(statements, language)),
    listing: listingOf(
      {
        ...identity,
        productId: at(offer, 'productId') ?? at(offer, 'id'),
        title: at(offer, 'title') ?? at(offer, 'enPureTitle'),
        link: at(offer, 'productUrl'),
        priceTexts: prices,
        moqTexts: [at(offer, 'moqV2'), at(offer, 'moq')],
        soldTexts: [at(offer, 'soldOrder'), soldQuantity(at(offer, 'marketingPowerCommon'))],
        images: itemsOf(at(offer, 'multiImage') ?? [at(offer, 'mainImage')]),
        sponsored: advertised || itemsOf(at(offer, 'adInfo')).length > 0,
      },
      language,
    ),
  }
}

/** The same place also praises reviews and inquiries. */
function soldQuantity(praise: unknown): unknown {
  return at(praise, 'type') === 'soldQuantity' ? (at(praise, 'text') ?? at(praise, 'count')) : undefined
}

/** The icons are links to pictures; a card without either is a card of a supplier that is not verified. */
function verificationOf(offer: unknown): string | undefined {
  if (textOf(at(offer, 'goldSupplierProIcon'))) return 'pro'
  if (textOf(at(offer, 'goldSupplierIcon'))) return 'verified'
  return at(offer, 'goldSupplierYears') === undefined ? undefined : 'none'
}

const oldOfferFacts: FactPaths = {
  name: 'supplier.supplierName',
  country: 'supplier.supplierCountry.id supplier.supplierCountry.name',
  yearsOnAlibaba: 'supplier.supplierYear',
  goldSupplier: 'supplier.goldSupplier',
  assessed: 'supplier.assessedSupplier',
  employees: 'supplier.employeesTotals',
  floorSpaceM2: 'supplier.companyBuildingTotalSize',
  tradeAssurance: 'company.tradeAssurance',
  storeRating: 'reviews.reviewScore',
  reviewCount: 'reviews.reviewCount',
}

/** An offer of 2021 and 2022. */
function readOldOffer(offer: unknown, language: PageLanguage): Offer {
  const identity = identityOf(at(offer, 'supplier.supplierId'), at(offer, 'supplier.supplierHref'))
  const statements = [...tagStatements(offer), ...statementsAt(offer, '__page__data__config', oldOfferFacts)]
  const details = detailsAt(offer, {
    province: 'supplier.supplierProvince.name',
    mainProducts: 'supplier.provideProducts',
  })
  return {
    supplier: supplierOf(identity, factsOf(statements, language), details),
    listing: listingOf(
      {
        ...identity,
        productId:
          at(offer, 'information.id') ?? at(offer, 'id') ?? productIdIn(at(offer, 'information.productUrl')),
        title: at(offer, 'information.puretitle') ?? at(offer, 'information.title'),
        link: at(offer, 'information.productUrl'),
        priceTexts: [at(offer, 'tradePrice.price')],
        moqTexts: [at(offer, 'tradePrice.minOrder')],
      },
      language,
    ),
  }
}

/** Tags that the card shows: `staff_count: Total Staff (13), company_covers: Total Floorspace (90㎡)`. */
function tagStatements(offer: unknown): Statement[] {
  const tags = textOf(at(offer, 'supplier.tagKVPair')) ?? ''
  const tag = (key: string) => tags.split(/, (?=[a-z_]+:)/).find((part) => part.startsWith(`${key}:`))
  const state = stateAs('__page__data__config supplier.tagKVPair')
  return [state('employees', tag('staff_count')), state('floorSpaceM2', tag('company_covers'))]
}
