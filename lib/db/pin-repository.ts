import type { Listing } from '@/lib/core/reading.ts'
import { entrySchema, type Entry, type Packing, type PinnedListing } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'

/** The offers that the buyer pinned to entries of lists. */
export function createPinRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { entries } = database.tables

  function change(entryId: string, next: (pinned: PinnedListing[]) => PinnedListing[]): Promise<void> {
    return database.write([entries], async () => {
      const entry = await entries.get(entryId)
      if (entry === undefined) return
      const changed: Entry = { ...entry, pinned: next(entry.pinned ?? []), updatedAt: clock() }
      await entries.put(entrySchema.parse(changed))
    })
  }

  return {
    /** Pins an offer as it is now. Pinning again with the same id changes nothing. Throws where there are too many. */
    pin(entryId: string, id: string, { texts: _texts, ...listing }: Listing): Promise<void> {
      return change(entryId, (pinned) =>
        pinned.some((one) => one.id === id) ? pinned : [...pinned, { id, listing, pinnedAt: clock() }],
      )
    },

    /** States how a pinned offer is packed, in place of what was stated before. Throws where it is no packing. */
    repack(entryId: string, id: string, packing: Packing): Promise<void> {
      return change(entryId, (pinned) =>
        pinned.map((one) => {
          if (one.id !== id) return one
          const { listing, pinnedAt } = one
          return { id, listing, pinnedAt, ...packing }
        }),
      )
    },

    unpin(entryId: string, id: string): Promise<void> {
      return change(entryId, (pinned) => pinned.filter((one) => one.id !== id))
    },

    /** Puts back an offer that was unpinned. */
    restore(entryId: string, unpinned: PinnedListing): Promise<void> {
      return change(entryId, (pinned) => [...pinned.filter(({ id }) => id !== unpinned.id), unpinned])
    },
  }
}

export type PinRepository = ReturnType<typeof createPinRepository>
