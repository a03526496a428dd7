import * as fc from 'fast-check'
import { foldText } from '@/lib/core/fold-text.ts'
import { recordFacts } from '@/lib/core/record.ts'
import { decisions, entryStatuses, priorities, type Judgement } from '@/lib/core/shortlist.ts'
import type { ExportRow } from '@/lib/export/export-row.ts'
import { anAssessment } from './an-assessment.ts'
import { arbitraryFacts } from './arbitrary-reading.ts'

const at = Date.UTC(2026, 10, 21)
const assessment = anAssessment()

/** What a spreadsheet may take for something else: formulas, numbers, dates, quotes, line ends, marks of any kind. */
const trap = fc.constantFrom(
  ...Array.from('=+-@＝＋\t\r\n\u200B\uFEFF\u00A0 \'";,|019/.:eE%长é😀_x<&>\u0001\u007F'),
  '=1+1',
  'TRUE',
  '1E5',
  '00123',
  '1/2',
  '2026-11-21',
  '_x0041_',
  '=HYPERLINK("x")',
  '+867551234',
  'Mar 5',
)

/** Text that is not blank and holds traps; without NUL and half characters, which no file can hold. */
export const hostileText = fc
  .tuple(fc.array(trap, { maxLength: 5 }), fc.string({ unit: 'grapheme', maxLength: 10 }))
  .map(([traps, rest]) => (traps.join('') + rest).replaceAll('\0', '').toWellFormed())
  .filter((text) => text.trim() !== '')

const judgement: fc.Arbitrary<Judgement> = fc.record(
  {
    status: fc.constantFrom(...entryStatuses),
    priority: fc.constantFrom(...priorities),
    tags: fc.uniqueArray(hostileText, { minLength: 1, maxLength: 3 }),
    rating: fc.integer({ min: 1, max: 5 }),
    decision: fc.constantFrom(...decisions),
    decisionReason: hostileText,
    nextAction: fc.record(
      { text: hostileText, day: fc.constantFrom('2026-12-01', '2028-02-29') },
      { requiredKeys: ['text'] },
    ),
  },
  { requiredKeys: ['status'] },
)

/** What a supplier offered and what was typed off its licence: told in an export, and not taken back by an import. */
const told: fc.Arbitrary<Pick<ExportRow, 'quotes' | 'plan'>> = hostileText.map((text) => ({
  quotes: [
    {
      id: 'quote',
      supplierId: 'supplier',
      product: text,
      currency: 'USD',
      prices: [{ from: 100, price: 2.5 }],
      unit: text,
      paymentTerms: text,
      createdAt: at,
      updatedAt: at,
    },
  ],
  plan: { diligence: { results: [], inputs: { licence: { name: `港${text}` } } } },
}))

/** Suppliers of one list as an export tells of them; each has a company id of its own. */
export const arbitraryExportRows: fc.Arbitrary<ExportRow[]> = fc
  .tuple(
    hostileText,
    fc.array(fc.tuple(arbitraryFacts, hostileText, judgement, fc.option(hostileText), told), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([listName, suppliers]) =>
    suppliers.map(([facts, name, judged, note, more], index) => {
      const supplierId = `supplier-${index}`
      const named = { ...facts, name: { value: foldText(name) ?? 'x', source: 'test' } }
      return {
        ...more,
        supplier: {
          id: supplierId,
          companyIds: [String(238_000_000 + index)],
          hosts: [`harbour-peak-${index}.en.alibaba.com`],
          facts: recordFacts(named, 'product', at),
          firstSeen: at,
          lastSeen: at,
        },
        assessment,
        list: { id: 'list', name: listName, position: 1, createdAt: at },
        entry: { id: `entry-${index}`, listId: 'list', supplierId, ...judged, addedAt: at, updatedAt: at },
        notes:
          note === null
            ? []
            : [{ id: `note-${index}`, supplierId, text: note, createdAt: at, updatedAt: at }],
      }
    }),
  )
