import { quoteSchema, type Quote, type QuoteTerms } from '@/lib/core/quote.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

/** Terms that the schema takes, with the price breaks by rising quantity. */
const byQuantity = (terms: QuoteTerms): QuoteTerms => ({
  ...terms,
  prices: terms.prices.toSorted((one, other) => one.from - other.from),
})

/** What suppliers offered. */
export function createQuoteRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { quotes, trash } = tables

  return {
    /** Newest first. */
    async of(supplierId: string): Promise<Quote[]> {
      return (await quotes.where('supplierId').equals(supplierId).sortBy('createdAt')).toReversed()
    },

    /** Adding again with the same id changes nothing. Throws where the terms are none. */
    add(id: string, supplierId: string, terms: QuoteTerms): Promise<void> {
      return database.write([quotes, trash], async () => {
        if ((await quotes.get(id)) ?? (await trash.get(id))) return
        const now = clock()
        const quote = { ...byQuantity(terms), id, supplierId, createdAt: now, updatedAt: now }
        await quotes.add(quoteSchema.parse(quote))
      })
    },

    /** Replaces the terms of a quote as a whole. Throws where they are none. */
    edit(id: string, terms: QuoteTerms): Promise<void> {
      return database.write([quotes], async () => {
        const quote = await quotes.get(id)
        if (quote === undefined) return
        const { supplierId, createdAt } = quote
        const edited = { ...byQuantity(terms), id, supplierId, createdAt, updatedAt: clock() }
        await quotes.put(quoteSchema.parse(edited))
      })
    },

    /** Moves a quote to the trash, under its own id. */
    remove(id: string): Promise<void> {
      return database.write([quotes, trash], async () => {
        const quote = await quotes.get(id)
        if (quote !== undefined) await discard(tables, { quotes: [quote] }, { trashId: id, at: clock() })
      })
    },
  }
}

export type QuoteRepository = ReturnType<typeof createQuoteRepository>
