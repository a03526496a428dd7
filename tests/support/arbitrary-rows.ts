import * as fc from 'fast-check'
import { recordFacts } from '@/lib/core/record.ts'
import { decisions, entryStatuses, priorities } from '@/lib/core/shortlist.ts'
import { arbitraryFacts } from './arbitrary-reading.ts'

const id = fc.uuid()
const moment = fc.integer({ min: 1, max: 2_000_000_000_000 })
const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const day = fc.constantFrom('2026-11-21', '2027-02-28', '2028-02-29')

/** Rows of the tables that every version of the database has, each table with ids of its own. */
export const arbitraryRows = fc.record({
  suppliers: rows(
    fc.record({
      id,
      companyIds: fc.uniqueArray(fc.constantFrom('238000001', '238000002', '238000003'), { maxLength: 2 }),
      hosts: fc.uniqueArray(fc.constantFrom('harbour-peak.en.alibaba.com', 'oak.fm.alibaba.com')),
      facts: arbitraryFacts.map((facts) => recordFacts(facts, 'product', 1_700_000_000_000)),
      firstSeen: moment,
      lastSeen: moment,
    }),
  ),
  lists: rows(fc.record({ id, name: line, position: fc.nat(), createdAt: moment })),
  entries: rows(
    fc.record(
      {
        id,
        listId: id,
        supplierId: id,
        status: fc.constantFrom(...entryStatuses),
        priority: fc.constantFrom(...priorities),
        tags: fc.array(line, { maxLength: 3 }),
        rating: fc.integer({ min: 1, max: 5 }),
        decision: fc.constantFrom(...decisions),
        decisionReason: text,
        nextAction: fc.record({ text, day }, { requiredKeys: ['text'] }),
        addedAt: moment,
        updatedAt: moment,
      },
      { requiredKeys: ['id', 'listId', 'supplierId', 'status', 'addedAt', 'updatedAt'] },
    ),
  ),
  notes: rows(fc.record({ id, supplierId: id, text, createdAt: moment, updatedAt: moment })),
})

function rows<Row extends { id: string }>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { selector: (one) => one.id, maxLength: 6 })
}
