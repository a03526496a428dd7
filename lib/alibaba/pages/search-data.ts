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
  const stated = lists
    .flatMap(([marker, path]) => itemsOf(at(inlineJson(scripts, marker), path)))
    .map((offer) => at(offer, 'offer') ?? offer)
  const marksVerified = stated.some((offer) => iconOf(offer) !== undefined)
  const offers = stated.map((offer) => readAnyOffer(offer, marksVerified, language))
  return {
    suppliers: filterMap(offers, ({ supplier }) => supplier),
    listings: filterMap(offers, ({ listing }) => listing),
  }
}

/** Older offers keep the supplier apart. */
function readAnyOffer(offer: unknown, marksVerified: boolean, language: PageLanguage): Offer {
  return at(offer, 'supplier') === undefined
    ? readOffer(offer, marksVerified, language)
    : readOldOffer(offer, language)
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
function readOffer(offer: unknown, marksVerified: boolean, language: PageLanguage): Offer {
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
    state('verification', verificationOf(offer, marksVerified)),
    state('reorderPercent', at(selling, 'text')),
    state(
      'certificates',
      itemsOf(at(offer, 'companyAuthTagList')).map((tag) => at(tag, 'name')),
    ),
  ]
  const prices = ['promotionPriceV2', 'promotionPrice', 'priceV2', 'price'].map((key) => at(offer, key))
  const marks = ['isP4P', 'isShowAd', 'isNewAd', 'adInfo'].map((key) => at(offer, key))
  const advertised = marks.some((mark) => textOf(mark) === 'true' || itemsOf(mark).length > 0)
  const isMarked = marks.some((mark) => mark !== undefined)
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
        sponsored: isMarked ? advertised : undefined,
      },
      language,
    ),
  }
}

/** The same place also praises reviews and inquiries. */
function soldQuantity(praise: unknown): unknown {
  return at(praise, 'type') === 'soldQuantity' ? (at(praise, 'text') ?? at(praise, 'count')) : undefined
}

/** The icons are links to pictures. */
function iconOf(offer: unknown): 'pro' | 'verified' | undefined {
  if (textOf(at(offer, 'goldSupplierProIcon'))) return 'pro'
  return textOf(at(offer, 'goldSupplierIcon')) ? 'verified' : undefined
}

/**
 * An offer without an icon is of a supplier that is not verified, but only where the page marks others: else the icons
 * may just be kept under another key.
 */
function verificationOf(offer: unknown, marksVerified: boolean): string | undefined {
  const isComplete = marksVerified && at(offer, 'goldSupplierYears') !== undefined
  return iconOf(offer) ?? (isComplete && at(offer, 'companyAuthProvider') === undefined ? 'none' : undefined)
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
