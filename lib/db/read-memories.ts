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

interface ReadOptions {
  /**
   * The ids are in order and most of what lies between the first and the last is asked for: reading all of that at
   * once is many times faster than asking for each.
   */
  isDense?: boolean
}

/** All that is stored of these suppliers, by record id, at one moment. */
export function readMemories(
  database: Pick<Database, 'tables' | 'read'>,
  recordIds: readonly string[],
  { isDense = false }: ReadOptions = {},
): Promise<Map<string, StoredMemory>> {
  const { suppliers, observations, plans } = database.tables

  async function recordsOf(): Promise<SupplierRow[]> {
    const [first, last] = [recordIds[0], recordIds.at(-1)]
    if (!isDense || first === undefined || last === undefined)
      return (await suppliers.bulkGet([...recordIds])).filter((record) => record !== undefined)
    const wanted = new Set(recordIds)
    const found = await suppliers.where('id').between(first, last, true, true).toArray()
    return found.filter(({ id }) => wanted.has(id))
  }

  const logOf = ({ id }: SupplierRecord): Promise<LoggedReading[]> =>
    observations
      .where('[supplierId+at+id]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .reverse()
      .limit(longestLog)
      .toArray()

  async function othersOf({ id, nameKey }: SupplierRow): Promise<OtherCompany[]> {
    const named = await suppliers
      .where('[nameKey+id]')
      .between([nameKey, Dexie.minKey], [nameKey, Dexie.maxKey])
      .limit(mostTwins)
      .primaryKeys()
    const others = named.length > 1 ? await suppliers.bulkGet(named.filter((other) => other !== id)) : []
    return others.flatMap((other) => {
      const companyId = other?.companyIds[0]
      const address = other?.details?.address?.value
      return other === undefined || companyId === undefined
        ? []
        : [{ companyId, facts: other.facts, ...(address !== undefined && { details: { address } }) }]
    })
  }

  return database.read([suppliers, observations, plans], async () => {
    const typed = await readBuyerInputs(database, recordIds)
    const memories = new Map<string, StoredMemory>()
    const lookUps: PromiseLike<void>[] = []
    for (const record of await recordsOf()) {
      const buyer = typed.get(record.id)
      const memory: StoredMemory = { record, log: [], others: [], ...(buyer && { buyer }) }
      memories.set(record.id, memory)
      if (hasLog(record)) lookUps.push(logOf(record).then((log) => void (memory.log = log)))
      if (canHaveOthers(record))
        lookUps.push(othersOf(record).then((others) => void (memory.others = others)))
    }
    await Promise.all(lookUps)
    return memories
  })
}

/** What a record that was seen once has to tell stands in the record. */
const hasLog = ({ firstSeen, lastSeen }: SupplierRecord) => firstSeen !== lastSeen

const canHaveOthers = ({ nameKey, companyIds }: SupplierRow) => nameKey !== undefined && companyIds.length > 0
