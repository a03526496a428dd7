import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Database } from '@/lib/db/database.ts'
import { supplierRow } from '@/lib/db/supplier-row.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'
import { places, things, trades } from './search-terms.ts'

const start = Date.UTC(2025, 0, 1)
const minute = 60_000
const batch = 2000

/** Every tenth supplier is on the one list. */
const savedEvery = 10

const fact = <Value>(value: Value, at: number) => ({ value, source: 'bench', page: 'search' as const, at })

const pick = (words: readonly string[], index: number) => words[index % words.length] ?? ''

/** A supplier as a result page leaves it behind. */
function recordOf(index: number): SupplierRecord {
  const at = start + index * minute
  const [place, thing, trade] = [
    pick(places, index),
    pick(things, Math.floor(index / 7)),
    pick(trades, Math.floor(index / 3)),
  ]
  return {
    id: `supplier ${index}`,
    companyIds: [String(200_000_000 + index)],
    hosts: [`${place}${thing}${index}.en.alibaba.com`],
    facts: {
      name: fact(`${place} ${thing} ${trade} Co., Ltd.`, at),
      country: fact('CN', at),
      yearsOnAlibaba: fact(index % 17, at),
      verification: fact('verified', at),
      storeRating: fact(3.5 + (index % 15) / 10, at),
      reviewCount: fact(index % 900, at),
    },
    said: [{ page: 'search', at, language: 'en', facts: { yearsOnAlibaba: index % 17, country: 'CN' } }],
    firstSeen: at,
    lastSeen: at,
  }
}

/** The first supplier has a long history, the others share the rest. */
function observationOf(index: number, suppliers: number): Observation {
  const owner = index % 100 === 0 ? 0 : index % suppliers
  const at = start + index * 1000
  return {
    id: `observation ${index}`,
    supplierId: `supplier ${owner}`,
    page: 'search',
    at,
    language: 'en',
    changes: [
      { name: 'storeRating', from: 4.6, fromAt: at - minute, to: 4.9 },
      { name: 'reviewCount', from: index % 500, fromAt: at - minute, to: (index % 500) + 8 },
    ],
  }
}

async function inBatches(
  count: number,
  write: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += batch) await write(from, Math.min(count, from + batch))
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** Fills an empty memory. */
export async function fillMemory({ tables }: Database, count: number, observed: number): Promise<void> {
  const { suppliers, observations, lists, entries, visits } = tables
  await lists.add({ id: 'list 1', name: 'Bench', position: 1, createdAt: start })
  await inBatches(count, (from, to) => {
    return suppliers.bulkAdd(numbers(from, to).map((index) => supplierRow(recordOf(index))))
  })
  await inBatches(observed, (from, to) => {
    return observations.bulkAdd(numbers(from, to).map((index) => observationOf(index, count)))
  })
  await inBatches(count / savedEvery, async (from, to) => {
    const saved = numbers(from, to).map((index) => ({
      id: `entry ${index}`,
      supplierId: `supplier ${index * savedEvery}`,
      at: start + index,
    }))
    await entries.bulkAdd(
      saved.map(({ id, supplierId, at }) => ({
        id,
        supplierId,
        listId: 'list 1',
        status: 'researching',
        addedAt: at,
        updatedAt: at,
      })),
    )
    await visits.bulkAdd(
      saved.map(({ supplierId, at }) => ({ id: supplierId, visitedAt: at, changedAt: at + 1 })),
    )
  })
}
