import { Dexie } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { twinSchema, type Twin, type TwinVerdict } from '@/lib/core/twin.ts'
import { twinId, twinPair } from '@/lib/suppliers/twin-pair.ts'
import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'

/** Most suppliers of one name that are suggested. */
const maxSuggestions = 20

interface TwinView {
  supplier: SupplierRecord
  /** What the buyer said of the two; absent where they only have the same name. */
  verdict?: TwinVerdict
}

/** Which records may be one company. Only the buyer says so, and the records stay two. */
export function createTwinRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { suppliers, twins } = database.tables

  async function namedLike(id: string): Promise<SupplierRecord[]> {
    const { nameKey } = (await suppliers.get(id)) ?? {}
    if (nameKey === undefined) return []
    const alike = suppliers.where('[nameKey+id]').between([nameKey, Dexie.minKey], [nameKey, Dexie.maxKey])
    const found = await alike.limit(maxSuggestions + 1).toArray()
    return found.filter((record) => record.id !== id)
  }

  return {
    /** Suppliers of the same name, however it is spelt, and those that the buyer confirmed; not the refused ones. */
    of(supplierId: string): Promise<TwinView[]> {
      return database.read([suppliers, twins], async () => {
        const judged = await twins.where('supplierIds').equals(supplierId).toArray()
        const other = ({ supplierIds }: Twin) => supplierIds.find((id) => id !== supplierId) ?? supplierId
        const verdicts = new Map(judged.map((twin) => [other(twin), twin.verdict]))
        const confirmed = [...verdicts].flatMap(([id, verdict]) => (verdict === 'confirmed' ? [id] : []))
        const records = [...(await suppliers.bulkGet(confirmed)), ...(await namedLike(supplierId))]
        const unique = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])))
        return [...unique.values()]
          .map((supplier) => ({ supplier, verdict: verdicts.get(supplier.id) }))
          .filter(({ verdict }) => verdict !== 'refused')
      })
    },

    /** Confirms or refuses a pair, or takes that back, and answers the earlier verdict, so that this can be undone. */
    judge(one: string, other: string, verdict: TwinVerdict | undefined): Promise<TwinVerdict | undefined> {
      return database.write([twins], async () => {
        const supplierIds = twinPair(one, other)
        const id = twinId(supplierIds)
        const before = await twins.get(id)
        if (verdict === undefined) await twins.delete(id)
        else await twins.put(twinSchema.parse({ id, supplierIds, verdict, at: clock() }))
        return before?.verdict
      })
    },
  }
}

export type TwinRepository = ReturnType<typeof createTwinRepository>
