import type { Identity } from './identity.ts'
import type { PageKind } from './page-kind.ts'
import { maxEntries } from './reading.ts'

/** Longest text in page data that is passed on, in UTF-16 units. */
export const maxRawLength = 4000

/** Most items of one list in page data, and of one list of texts of an element. */
export const maxRawItems = maxEntries

/** Page data as picked by path, JSON of whatever shape the page gave it: every leaf is read with care. */
export type RawData = unknown

/** A company card of a product page as rendered. */
export interface CompanyCardRaw {
  place: 'mini' | 'company' | 'overview'
  name?: string
  verified?: boolean
  assessor?: string
  /** The innermost texts, in document order. */
  lines: string[]
  metrics: { label?: string; value?: string }[]
}

/** The offer of a product page as rendered. A price may be split into sign, whole and fraction. */
export interface OfferRaw {
  title?: string
  snippets: string[]
  images: string[]
  prices: (string | string[])[]
  minimum?: string
  /** Texts around the price, one of which may be the minimum order with its label. */
  around: string[]
}

export interface ProductRaw {
  data?: RawData
  /** The product as the page tells search engines. */
  structured?: RawData
  cards: CompanyCardRaw[]
  reviewsTab?: string
  reviewsPanel?: string
  /** Only where the page's data are missing. */
  offer?: OfferRaw
  /** The description, once it has loaded. */
  description?: { text: string; alts: string; attributes: string[] }
}

/** A card of a product search: its marks as they stand, and its parts by class. */
export interface SearchCardRaw {
  /** `area=supplierYear&areaContent=CN@@9%20yrs&target=miniSite` */
  marks: string[]
  name?: string
  country?: string
  flag?: string
  year?: string
  review?: string
  price?: string
  moq?: string
  sold?: string
  title?: string
  link?: string
  images: string[]
  badge?: 'pro' | 'verified'
  sponsored?: boolean
}

/** A product as a tile shows it. */
export interface TileRaw {
  productId?: string
  title?: string
  link?: string
  images: string[]
  texts: string[]
}

export interface SupplierCardRaw {
  name?: string
  country?: string
  place?: string
  years?: string
  rating?: string
  reviews?: string
  inspection?: string
  /** The innermost texts, in document order. */
  texts: string[]
  rows: { label: string; values: string[] }[]
  products: TileRaw[]
}

export interface ShopRaw {
  /** Data of the modules of generation A, by rank. */
  modules: { name: string; data?: RawData; shop?: RawData }[]
  /** Data of generation B. */
  data?: RawData
  header?: string
  card?: {
    name?: string
    country?: string
    years?: string
    identity?: string
    tradeAssurance?: boolean
    verified?: boolean
    items: { label?: string; value?: string }[]
  }
  /** Rows of company tables, by role or by label. */
  rows: { role?: string; label?: string; value?: string; checked?: boolean }[]
  /** The card of the profile of generation B, as one text or in parts. */
  profile?: string[]
  rating?: string
  tiles: TileRaw[]
}

interface RawBySource {
  product: ProductRaw
  /** An offer in the data of a product search. */
  offer: RawData
  card: SearchCardRaw
  /** An offer in the data of a supplier search. */
  'supplier-offer': RawData
  'supplier-card': SupplierCardRaw
  shop: ShopRaw
}

export type EntrySource = keyof RawBySource

/** What a page says of one company in one place, as it stands there, with what the page side needs to know of it. */
export type EntryFrom<Source extends EntrySource> = Identity & {
  from: Source
  /** The product that the entry is about, where it is about one. */
  productId?: string
  raw: RawBySource[Source]
}

export type Entry = { [Source in EntrySource]: EntryFrom<Source> }[EntrySource]

/** What a page says, as it stands there: texts and data with their places, nothing of it understood yet. Only JSON. */
export interface PageExtract {
  kind: PageKind
  /** Address without query. */
  address: string
  /** The language that the page declares. */
  lang?: string
  /** How many links a result page has that a result would have, where no entry names a company; counted up to a few. */
  links?: number
  /** Only cards that came late: what the whole page should say is not expected of them. */
  isPart?: boolean
  /** At most {@link maxEntries}, in the page's order. */
  entries: Entry[]
}
