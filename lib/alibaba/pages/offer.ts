import type { EntryFrom } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { offerFacts, offerMarks, offerPrices, oldOfferDetails, oldOfferFacts } from './search-paths.ts'
import { detailsAt } from '../read/details-of.ts'
import { factsOf } from '../read/facts-of.ts'
import { listingOf } from '../read/listing-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { stateAs, statementsAt, type Statement } from '../read/statements.ts'
import { supplierOf } from '../read/suppliers.ts'
import { textOf } from '../read/text-of.ts'

/** What an offer in the data of a product search says. Older offers keep the supplier apart. */
export function interpretOffer(offer: EntryFrom<'offer'>, { entries, language }: PageContext): EntryContent {
  if (at(offer.raw, 'supplier') !== undefined) return oldOffer(offer, language)
  const marksVerified = entries.some(({ from, raw }) => from === 'offer' && iconOf(raw) !== undefined)
  return newOffer(offer, marksVerified, language)
}

/** An offer of 2025 and 2026. */
function newOffer(
  { companyId, host, productId, raw }: EntryFrom<'offer'>,
  marksVerified: boolean,
  language: PageLanguage,
): EntryContent {
  const selling = ['loopSellingPoints', 'pcLoopSellingPoints']
    .flatMap((key) => itemsOf(at(raw, key)))
    .find((point) => at(point, 'loopType') === 're_order_rate')
  const state = stateAs('_offer_list')
  const statements = [
    ...statementsAt(raw, '_offer_list', offerFacts),
    state('verification', verificationOf(raw, marksVerified)),
    state('reorderPercent', at(selling, 'text')),
    state(
      'certificates',
      itemsOf(at(raw, 'companyAuthTagList')).map((tag) => at(tag, 'name')),
    ),
  ]
  const listing = listingOf(
    {
      companyId,
      host,
      productId,
      title: at(raw, 'title') ?? at(raw, 'enPureTitle'),
      link: at(raw, 'productUrl'),
      priceTexts: offerPrices.map((key) => at(raw, key)),
      moqTexts: [at(raw, 'moqV2'), at(raw, 'moq')],
      soldTexts: [at(raw, 'soldOrder'), soldQuantity(at(raw, 'marketingPowerCommon'))],
      images: itemsOf(at(raw, 'multiImage') ?? [at(raw, 'mainImage')]),
      sponsored: sponsoredOf(raw),
    },
    language,
  )
  return {
    supplier: supplierOf({ companyId, host }, factsOf(statements, language)),
    listings: listing ? [listing] : [],
  }
}

/** Unknown where the page has no mark of advertisements at all. */
function sponsoredOf(offer: unknown): boolean | undefined {
  const marks = offerMarks.map((key) => at(offer, key)).filter((mark) => mark !== undefined)
  return marks.length > 0 ? marks.some((mark) => textOf(mark) === 'true') : undefined
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

/** An offer of 2021 and 2022. */
function oldOffer(
  { companyId, host, productId, raw }: EntryFrom<'offer'>,
  language: PageLanguage,
): EntryContent {
  const statements = [...tagStatements(raw), ...statementsAt(raw, '__page__data__config', oldOfferFacts)]
  const details = detailsAt(raw, oldOfferDetails, language)
  const listing = listingOf(
    {
      companyId,
      host,
      productId,
      title: at(raw, 'information.puretitle') ?? at(raw, 'information.title'),
      link: at(raw, 'information.productUrl'),
      priceTexts: [at(raw, 'tradePrice.price')],
      moqTexts: [at(raw, 'tradePrice.minOrder')],
    },
    language,
  )
  return {
    supplier: supplierOf({ companyId, host }, factsOf(statements, language), details),
    listings: listing ? [listing] : [],
  }
}

/** Tags that the card shows: `staff_count: Total Staff (13), company_covers: Total Floorspace (90㎡)`. */
function tagStatements(offer: unknown): Statement[] {
  const tags = textOf(at(offer, 'supplier.tagKVPair')) ?? ''
  const tag = (key: string) => tags.split(/, (?=[a-z_]+:)/).find((part) => part.startsWith(`${key}:`))
  const state = stateAs('__page__data__config supplier.tagKVPair')
  return [state('employees', tag('staff_count')), state('floorSpaceM2', tag('company_covers'))]
}
