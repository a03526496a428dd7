import type { SupplierRecord } from '@/lib/core/record.ts'
import { entryStatuses } from '@/lib/core/shortlist.ts'
import { supplierRow } from '@/lib/db/supplier-row.ts'

const start = Date.UTC(2026, 0, 1)
const day = 24 * 3600 * 1000

const firsts = ['Harbour Peak', 'Quiet Orchard', 'Silver Lantern', 'Copper Finch', 'Amber Quay', 'Cedar Loom']
const trades = ['Metalware', 'Housewares', 'Trading', 'Plastics', 'Ceramics']

const fact = <Value>(value: Value, at: number) => ({ value, source: 'test', page: 'product' as const, at })

/** An invented supplier; they differ in all that a list is sorted and filtered by. */
function recordOf(index: number): SupplierRecord {
  const at = start + index * 1000
  const name = `${firsts[index % 6] ?? ''} ${trades[index % 5] ?? ''}${index < 30 ? '' : ` ${index}`} Co., Ltd.`
  const price = { currency: 'USD', min: 1 + (index % 40) / 10, max: 1.5 + (index % 40) / 10 }
  return {
    id: `supplier-${index}`,
    companyIds: [String(300_000_000 + index)],
    hosts: [`shop-${index}.en.alibaba.com`],
    facts: {
      name: fact(name, at),
      country: fact('CN', at),
      yearsOnAlibaba: fact(1 + (index % 12), at),
      verification: fact(index % 3 === 0 ? 'verified' : 'none', at),
      goldSupplier: fact(true, at),
      tradeAssurance: fact(index % 4 !== 3, at),
      storeRating: fact(4 + (index % 10) / 10, at),
      reviewCount: fact(index % 700, at),
      onTimePercent: fact({ min: 80 + (index % 20), max: 80 + (index % 20) }, at),
      responseTimeHours: fact({ max: 1 + (index % 20) }, at),
    },
    listings: [
      {
        listing: {
          productId: String(1_600_000_000 + index),
          title: `Steel bottle ${index}`,
          price,
          moq: { quantity: [10, 100, 500, 1000][index % 4] ?? 10, unit: 'piece' },
        },
        page: 'product',
        at,
      },
    ],
    firstSeen: at,
    lastSeen: at,
  }
}

/** Rows of the memory, by table: suppliers `from` to before `to`, all on one list, with what a buyer may have noted. */
export function savedSuppliers(from: number, to: number): Record<string, object[]> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index)
  const every = <Row>(step: number, row: (index: number) => Row) =>
    numbers.filter((index) => index % step === step - 1).map(row)
  return {
    lists:
      from === 0
        ? [
            { id: 'bottles', name: 'Bottles', colour: 'teal', position: 1, createdAt: start },
            { id: 'mugs', name: 'Mugs', position: 2, createdAt: start },
          ]
        : [],
    suppliers: numbers.map((index) => supplierRow(recordOf(index))),
    entries: numbers.map((index) => ({
      id: `entry-${index}`,
      listId: 'bottles',
      supplierId: `supplier-${index}`,
      status: entryStatuses[index % entryStatuses.length],
      ...(index % 5 === 0 && { tags: ['steel'] }),
      ...(index % 3 === 0 && {
        nextAction: { text: 'Ask for licence', day: `2026-12-${10 + (index % 20)}` },
      }),
      addedAt: start + index * 1000,
      updatedAt: start + index * 1000,
    })),
    notes: every(4, (index) => ({
      id: `note-${index}`,
      supplierId: `supplier-${index}`,
      text: `Asked for report ${index}`,
      createdAt: start,
      updatedAt: start,
    })),
    visits: every(6, (index) => ({
      id: `supplier-${index}`,
      visitedAt: start + day,
      changedAt: start + 2 * day + index,
    })),
    observations: every(6, (index) => ({
      id: `observation-${index}`,
      supplierId: `supplier-${index}`,
      page: 'product',
      at: start + 2 * day + index,
      changes: [{ name: 'storeRating', from: 4.6, fromAt: start + day, to: 4 + (index % 10) / 10 }],
    })),
  }
}
