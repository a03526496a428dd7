import type { ComparedView } from '@/components/compared-view.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { createFlagStateRepository } from '@/lib/db/flag-state-repository.ts'
import { createQuoteRepository } from '@/lib/db/quote-repository.ts'
import { readMemories, type StoredMemory } from '@/lib/db/read-memories.ts'
import { assessMemory, type Judgement } from '@/lib/risk/assess-memory.ts'
import type { Services } from '../shared/services.ts'

/** Each product once, as it stands first. */
function eachOnce(listings: readonly Listing[]): Listing[] {
  const seen = new Set<string>()
  return listings.filter(({ productId }) => {
    if (productId === undefined) return true
    const isNew = !seen.has(productId)
    seen.add(productId)
    return isNew
  })
}

/** All that comparison and map need of suppliers of the memory, in the order of the ids; what is gone is left out. */
export async function readCompared(
  ids: readonly string[],
  { database, clock, lists }: Pick<Services, 'database' | 'clock' | 'lists'>,
  judgement: Judgement,
): Promise<ComparedView[]> {
  const quotes = createQuoteRepository(database, { clock })
  const flagStates = createFlagStateRepository(database, { clock })
  const memories = await readMemories(database, [...new Set(ids)])
  const allLists = await lists.all()

  async function compared(memory: StoredMemory): Promise<ComparedView> {
    const { record } = memory
    const entries = inOrder(await lists.entriesOf(record.id), allLists)
    const pinned = entries.flatMap((entry) => entry.pinned ?? [])
    return {
      id: record.id,
      companyId: record.companyIds[0],
      host: record.hosts[0],
      facts: record.facts,
      ...(record.details && { details: record.details }),
      assessment: assessMemory(memory, judgement),
      quotes: await quotes.of(record.id),
      listings: eachOnce([...pinned, ...(record.listings ?? [])].map(({ listing }) => listing)),
      entries,
      flagStates: await flagStates.of(record.id),
    }
  }
  return Promise.all([...memories.values()].map(compared))
}

const inOrder = (entries: ComparedView['entries'], lists: readonly List[]) =>
  lists.flatMap(({ id }) => entries.filter(({ listId }) => listId === id))
