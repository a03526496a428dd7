import { shopHostOf } from '@/lib/core/identity.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { queryWords, wordPair } from '@/lib/suppliers/search-words.ts'
import type { Database } from './database.ts'
import type { SupplierRow } from './supplier-row.ts'

/** Most keys that are compared for one word. A word that begins more suppliers than that finds some of them only. */
const maxKeys = 2000

/** Up to so many rows it is cheaper to look at them than to look for the keys of a further word. */
const fewKeys = 200

const hasAll = ({ words }: SupplierRow, wanted: readonly string[]) =>
  wanted.every((one) => words.some((word) => word.startsWith(one)))

/** Finds suppliers by the beginnings of words: of the name, the main products, the shop host, the company id. */
export function createSearchRepository(database: Database) {
  const { suppliers } = database.tables

  const keysOf = (word: string) => suppliers.where('words').startsWith(word).limit(maxKeys).primaryKeys()

  async function byOneWord(word: string, limit: number): Promise<SupplierRow[]> {
    // A supplier that has several such words comes several times.
    const found = await suppliers
      .where('words')
      .startsWith(word)
      .limit(limit * 2)
      .toArray()
    return [...new Map(found.map((row) => [row.id, row])).values()].slice(0, limit)
  }

  /** Suppliers that have the two words in their name. */
  async function byPair(one: string, other: string, words: readonly string[]): Promise<SupplierRow[]> {
    const pair = wordPair(one, other)
    if (pair === undefined) return []
    const rows = await suppliers.where('words').equals(pair).limit(fewKeys).toArray()
    return rows.filter((row) => hasAll(row, words))
  }

  async function byWords(words: readonly string[], limit: number): Promise<SupplierRow[]> {
    // The longest words are likely to be the rarest.
    const [first = '', second = '', ...more] = words.toSorted((one, other) => other.length - one.length)
    const rest = [second, ...more]
    const paired = await byPair(first, second, words)
    if (paired.length > 0) return paired.slice(0, limit)
    let ids = [...new Set(await keysOf(first))]
    for (const word of rest) {
      if (ids.length <= fewKeys) break
      const others = new Set(await keysOf(word))
      ids = ids.filter((id) => others.has(id))
    }
    const rows = await suppliers.bulkGet(ids.slice(0, Math.max(limit, fewKeys)))
    return rows
      .filter((row) => row !== undefined)
      .filter((row) => hasAll(row, words))
      .slice(0, limit)
  }

  return {
    /**
     * Suppliers that have a word beginning with each word of the text, or the shop host of a pasted link; none for a
     * text without words.
     */
    find(text: string, limit: number): Promise<SupplierRecord[]> {
      return database.read([suppliers], async () => {
        const host = shopHostOf(text)
        if (host !== undefined) return suppliers.where('hosts').equals(host).limit(limit).toArray()
        const words = queryWords(text)
        const [first] = words
        if (first === undefined) return []
        return words.length === 1 ? byOneWord(first, limit) : byWords(words, limit)
      })
    },
  }
}

export type SearchRepository = ReturnType<typeof createSearchRepository>
