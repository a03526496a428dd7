import * as z from 'zod/mini'
import { maxFieldLength } from './max-field-length.ts'
import { companyIdSchema, shopHostSchema } from './identity-schema.ts'
import {
  maxRawItems,
  maxRawLength,
  type Entry,
  type EntryFrom,
  type EntrySource,
  type PageExtract,
} from './page-extract.ts'
import { pageKinds } from './page-kind.ts'
import { isProductId, maxEntries, maxTextLength } from './reading.ts'

const line = z.string().check(z.maxLength(maxFieldLength))
const lines = z.array(line).check(z.maxLength(maxRawItems))
const address = z.string().check(z.maxLength(maxRawLength))
const addresses = z.array(address).check(z.maxLength(maxRawItems))
const text = z.string().check(z.maxLength(maxTextLength))
const maybe = z.optional(line)
const data = z.optional(z.unknown())
const flag = z.optional(z.boolean())
const listOf = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(maxRawItems))

/** More levels, values and characters than any page needs that was seen, and few enough to be read in a moment. */
const maxDepth = 40
const maxValues = 200_000
const maxCharacters = 4_000_000

/** Whether page data are JSON within the limits. Without recursion: the page chose the depth. */
function isBounded(root: unknown): boolean {
  const open: [value: unknown, depth: number][] = [[root, 0]]
  let [values, characters] = [0, 0]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next
    if (typeof value === 'string') characters += value.length
    if (++values > maxValues || characters > maxCharacters || depth > maxDepth) return false
    if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value)) open.push([item, depth + 1])
  }
  return true
}

const tile = z.object({
  productId: maybe,
  title: maybe,
  link: z.optional(address),
  images: addresses,
  texts: lines,
})
const metric = z.object({ label: maybe, value: maybe })

const raws: { [Source in EntrySource]: z.ZodMiniType<EntryFrom<Source>['raw']> } = {
  product: z.object({
    data,
    structured: data,
    cards: listOf(
      z.object({
        place: z.enum(['mini', 'company', 'overview']),
        name: maybe,
        verified: flag,
        assessor: maybe,
        lines,
        metrics: listOf(metric),
      }),
    ),
    reviewsTab: maybe,
    reviewsPanel: maybe,
    offer: z.optional(
      z.object({
        title: maybe,
        snippets: lines,
        images: addresses,
        prices: listOf(z.union([line, lines])),
        minimum: maybe,
        around: lines,
      }),
    ),
    description: z.optional(z.object({ text, alts: text, attributes: lines })),
  }),
  offer: data,
  card: z.object({
    marks: addresses,
    name: maybe,
    country: maybe,
    flag: maybe,
    year: maybe,
    review: maybe,
    price: maybe,
    moq: maybe,
    sold: maybe,
    title: maybe,
    link: z.optional(address),
    images: addresses,
    badge: z.optional(z.enum(['pro', 'verified'])),
    sponsored: flag,
  }),
  'supplier-offer': data,
  'supplier-card': z.object({
    name: maybe,
    country: maybe,
    place: maybe,
    years: maybe,
    rating: maybe,
    reviews: maybe,
    inspection: maybe,
    texts: lines,
    rows: listOf(z.object({ label: line, values: lines })),
    products: listOf(tile),
  }),
  shop: z.object({
    modules: listOf(z.object({ name: line, data, shop: data })),
    data,
    header: maybe,
    card: z.optional(
      z.object({
        name: maybe,
        country: maybe,
        years: maybe,
        identity: maybe,
        tradeAssurance: flag,
        verified: flag,
        items: listOf(metric),
      }),
    ),
    rows: listOf(z.object({ role: maybe, label: maybe, value: maybe, checked: flag })),
    profile: z.optional(lines),
    rating: maybe,
    tiles: listOf(tile),
  }),
}

const entryFrom = <Source extends EntrySource>(from: Source) =>
  z.object({
    from: z.literal(from),
    companyId: z.optional(companyIdSchema),
    host: z.optional(shopHostSchema),
    productId: z.optional(z.custom<string>(isProductId)),
    raw: raws[from],
  })

const entry: z.ZodMiniType<Entry> = z.discriminatedUnion('from', [
  entryFrom('product'),
  entryFrom('offer'),
  entryFrom('card'),
  entryFrom('supplier-offer'),
  entryFrom('supplier-card'),
  entryFrom('shop'),
])

/** The boundary between a page and the background: a page may have put anything into its texts and data. */
export const pageExtractSchema: z.ZodMiniType<PageExtract> = z.object({
  kind: z.enum(pageKinds),
  address: z.string().check(
    z.maxLength(2000),
    z.refine((link) => URL.canParse(link)),
  ),
  lang: z.optional(z.string().check(z.maxLength(40))),
  links: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  isPart: z.optional(z.boolean()),
  entries: z.array(entry).check(z.maxLength(maxEntries), z.refine(isBounded)),
})
