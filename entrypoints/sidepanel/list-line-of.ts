import type { ListLine } from '@/components/list-line.ts'
import { offerAt, type Offer } from '@/lib/compare/offer-at.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import type { LineDepth, LineSummary } from '@/lib/core/list-line.ts'
import type { List } from '@/lib/core/shortlist.ts'
import type { StoredLine } from '@/lib/db/line-repository.ts'
import { assessMemory, type Judgement } from '@/lib/risk/assess-memory.ts'
import { viewOfRecord } from '../shared/view-of-record.ts'

/** What lines are read for: how suppliers are judged, and for how many units they are asked. */
export interface LineTerms {
  judgement: Judgement
  quantity: number
  /** ISO 8601. */
  today: string
}

function offerOf({ entry, memory, quotes }: StoredLine, { quantity, today }: LineTerms): Offer {
  const listings = [...(entry.pinned ?? []), ...(memory?.record.listings ?? [])]
  return offerAt({ quantity, today }, { quotes, listings: listings.map(({ listing }) => listing) })
}

const hasNotes = ({ notes }: StoredLine) => notes.some(({ text }) => text.trim() !== '')
const isChanged = ({ visit }: StoredLine) => visit?.changedAt !== undefined

/** A line as a row shows it; none where the memory has nothing of its supplier. */
export function listLineOf(stored: StoredLine, list: List, terms: LineTerms): ListLine | undefined {
  const { entry, memory } = stored
  if (memory === undefined) return undefined
  const { price, moq } = offerOf(stored, terms)
  return {
    entry,
    supplier: viewOfRecord(memory, [entry], [list], terms.judgement),
    ...(price && { price }),
    ...(moq && { moq }),
    hasNotes: hasNotes(stored),
    isChanged: isChanged(stored),
  }
}

/** All that a search looks through: name, shop, products, notes, tags. */
function searchText({ entry, memory, notes }: StoredLine): string {
  const { facts, details, hosts = [], companyIds = [], listings = [] } = memory?.record ?? { facts: {} }
  const texts = [
    facts.name?.value ?? '',
    ...hosts,
    ...companyIds,
    ...(details?.mainProducts?.value ?? []),
    ...listings.map(({ listing }) => listing.title ?? ''),
    ...(entry.tags ?? []),
    ...notes.map(({ text }) => text),
  ]
  return foldWord(texts.join(' '))
}

/** What a line is found and sorted by, as far as it was read. */
export function lineSummaryOf(stored: StoredLine, depth: LineDepth, terms: LineTerms): LineSummary {
  const { entry, memory } = stored
  const { id, supplierId, addedAt, position = addedAt, status, priority, decision, tags = [] } = entry
  const own = { id, supplierId, addedAt, place: position, status, priority, decision, tags }
  const summary = { ...own, nextDay: entry.nextAction?.day }
  if (memory === undefined) return summary
  const { price, moq } = offerOf(stored, terms)
  const assessment = depth === 'assessment' ? assessMemory(memory, terms.judgement) : undefined
  const name = memory.record.facts.name?.value ?? undefined
  return {
    ...summary,
    name: name === undefined ? undefined : foldWord(name),
    text: searchText(stored),
    price: price && { currency: price.currency, amount: price.max },
    moq: moq?.quantity,
    hasNotes: hasNotes(stored),
    isChanged: isChanged(stored),
    band: assessment?.band,
    score: assessment?.score,
  }
}
