import type { EntryFrom, SearchCardRaw } from '@/lib/core/page-extract.ts'
import { factsOf } from '../read/facts-of.ts'
import { listingOf } from '../read/listing-of.ts'
import type { EntryContent, PageContext } from '../read/page-context.ts'
import { stateAs, type Statement } from '../read/statements.ts'
import { supplierOf } from '../read/suppliers.ts'

/** What a card of a product search says: by the language-neutral marks of its parts, else by their texts. */
export function interpretSearchCard(
  { companyId, host, productId, raw }: EntryFrom<'card'>,
  { language }: PageContext,
): EntryContent {
  const parts = cardParts(raw.marks)
  const listing = listingOf(
    {
      companyId,
      host,
      productId,
      title: raw.title,
      link: raw.link,
      priceTexts: [parts.get('price'), raw.price],
      moqTexts: [parts.get('moq'), raw.moq],
      soldTexts: [raw.sold],
      images: raw.images,
      sponsored: raw.sponsored,
    },
    language,
  )
  const supplier = supplierOf({ companyId, host }, factsOf(cardStatements(raw, parts), language))
  return supplier && listing ? { supplier, listings: [listing] } : { listings: [] }
}

const state = stateAs('search card')

function cardStatements(raw: SearchCardRaw, parts: ReadonlyMap<string, string>): Statement[] {
  const [country, years] = parts.get('supplierYear')?.split('@@') ?? []
  const [rating, reviews] = parts.get('review')?.split('@@') ?? []
  return [
    // Older cards may say just "Supplier".
    state('name', raw.name === 'Supplier' ? undefined : raw.name),
    state('country', country),
    state('country', raw.flag),
    state('country', raw.country),
    state('yearsOnAlibaba', years ?? raw.year),
    state('storeRating', rating ?? raw.review),
    state('reviewCount', reviews ?? raw.review),
    // A card that shows its years is complete: the mark of the verified would stand beside them.
    state('verification', verificationOf(raw, parts) ?? (years === undefined ? undefined : 'none')),
  ]
}

function verificationOf({ badge }: SearchCardRaw, parts: ReadonlyMap<string, string>): string | undefined {
  return badge === 'pro' ? 'pro' : (parts.get('verified') ?? badge)
}

/** Values by area: `area=supplierYear&areaContent=CN@@9%20yrs&target=miniSite`. The first of each area counts. */
function cardParts(marks: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>()
  for (const mark of marks) {
    const [, area, content] =
      /^(?:target=[^&]{1,60}&)?area=([^&]{1,60})&areaContent=(.{1,500})$/.exec(mark) ?? []
    if (area === undefined || content === undefined || parts.has(area)) continue
    const target = content.lastIndexOf('&target=')
    parts.set(area, percentDecoded(target < 0 ? content : content.slice(0, target)))
  }
  return parts
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
