import { Dexie } from 'dexie'
import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { OtherCompany } from '@/lib/risk/evidence.ts'
import type { LoggedReading } from '@/lib/risk/history.ts'
import type { Database } from './database.ts'
import { readBuyerInputs } from './read-buyer-inputs.ts'
import type { SupplierRow } from './supplier-row.ts'

/** All that is stored of one supplier, as its judgement needs it. */
export interface StoredMemory {
  record: SupplierRecord
  /** The latest observations, newest first. */
  log: LoggedReading[]
  /** Companies under the same name and another id. */
  others: OtherCompany[]
  /** What the buyer typed about it; absent where nothing was. */
  buyer?: BuyerInputs
}

/** Changes longer ago than this many others are no news. */
const longestLog = 100

/** More shops under one name than this are a name that says nothing. */
const mostTwins = 10

/** All that is stored of these suppliers, by record id, at one moment. */
export function readMemories(
  database: Pick<Database, 'tables' | 'read'>,
  recordIds: readonly string[],
): Promise<Map<string, StoredMemory>> {
  const { suppliers, observations, plans } = database.tables

  /** What a record that was seen once has to tell stands in the record. */
  const logOf = ({ id, firstSeen, lastSeen }: SupplierRecord): Promise<LoggedReading[]> =>
    firstSeen === lastSeen
      ? Promise.resolve([])
      : observations
          .where('[supplierId+at+id]')
          .between([id, Dexie.minKey], [id, Dexie.maxKey])
          .reverse()
          .limit(longestLog)
          .toArray()

  async function othersOf({ id, nameKey, companyIds }: SupplierRow): Promise<OtherCompany[]> {
    if (nameKey === undefined || companyIds.length === 0) return []
    const named = await suppliers
      .where('[nameKey+id]')
      .between([nameKey, Dexie.minKey], [nameKey, Dexie.maxKey])
      .limit(mostTwins)
      .toArray()
    return named.flatMap((other) => {
      const [companyId] = other.companyIds
      const address = other.details?.address?.value
      return other.id === id || companyId === undefined
        ? []
        : [{ companyId, facts: other.facts, ...(address !== undefined && { details: { address } }) }]
    })
  }

  return database.read([suppliers, observations, plans], async () => {
    const records = (await suppliers.bulkGet([...recordIds])).filter((record) => record !== undefined)
    const typed = await readBuyerInputs(database, recordIds)
    const memories = await Promise.all(
      records.map(async (record): Promise<[string, StoredMemory]> => {
        const [log, others] = await Promise.all([logOf(record), othersOf(record)])
        const buyer = typed.get(record.id)
        return [record.id, { record, log, others, ...(buyer && { buyer }) }]
      }),
    )
    return new Map(memories)
  })
}
