import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Facts } from '@/lib/core/facts.ts'
import type { ExportRow } from '@/lib/export/export-row.ts'
import { csv } from '@/lib/export/csv.ts'
import { columns } from '@/lib/export/columns.ts'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import { arbitraryExportRows } from '@/tests/support/arbitrary-export-rows.ts'
import { plainMapping } from './map-columns.ts'
import { planImport, type ImportMemory, type ImportPlan } from './plan-import.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const slices = { pause: () => Promise.resolve() }
const nothing: ImportMemory = { suppliers: [], lists: [], entries: [], notes: [] }

async function imported(file: Blob, memory = nothing): Promise<ImportPlan> {
  const table = await readSpreadsheet(file, slices)
  let made = 0
  const newId = () => `made-${(made += 1)}`
  const options = { mapping: plainMapping(table.head), defaultList: 'List', languages: [], at: 5, newId }
  return planImport(table, memory, options, slices)
}

const memoryOf = (rows: readonly ExportRow[]): ImportMemory => ({
  suppliers: rows.map(({ supplier }) => supplier),
  lists: rows.slice(0, 1).flatMap(({ list }) => list ?? []),
  entries: rows.flatMap(({ entry }) => entry ?? []),
  notes: rows.flatMap(({ notes }) => notes),
})

/** The facts that columns of the export tell whole. */
const told = [
  'name',
  'yearsOnAlibaba',
  'tradeAssurance',
  'businessTypes',
  'storeRating',
  'onTimePercent',
] as const
const toldValues = (facts: Facts) => told.map((name) => facts[name]?.value ?? undefined)

/** What a buyer would miss if it were not there. */
function essence({ suppliers, lists, entries, notes }: ImportMemory) {
  return suppliers.map((supplier) => {
    const entry = entries.find(({ supplierId }) => supplierId === supplier.id)
    const { status, priority, tags, rating, decision, decisionReason, nextAction } = entry ?? {}
    return {
      companyIds: supplier.companyIds,
      hosts: supplier.hosts,
      facts: toldValues(supplier.facts),
      list: lists.find(({ id }) => id === entry?.listId)?.name,
      judgement: { status, priority, tags, rating, decision, decisionReason, nextAction },
      notes: notes.filter(({ supplierId }) => supplierId === supplier.id).map(({ text }) => text),
    }
  })
}

const formats: [string, number, (rows: readonly ExportRow[]) => Blob][] = [
  ['CSV with commas', 1000, (rows) => new Blob([csv(rows, { preset: 'full', delimiter: ',' })])],
  ['CSV with semicolons', 300, (rows) => new Blob([csv(rows, { preset: 'full', delimiter: ';' })])],
  [
    'XLSX',
    300,
    (rows) => new Blob(Array.from(xlsx([sheetOf('List', rows, columns)]), (bytes) => bytes.slice())),
  ],
]

it.each(formats)('%s comes back as it went, and a second time changes nothing', async (_, numRuns, write) => {
  await fc.assert(
    fc.asyncProperty(arbitraryExportRows, async (rows) => {
      const file = write(rows)
      const plan = await imported(file)
      expect(plan.rows.flatMap(({ unread }) => unread)).toEqual([])
      expect(plan.counts).toEqual({ add: rows.length, update: 0, skip: 0, error: 0 })
      expect(essence(plan.writes)).toEqual(essence(memoryOf(rows)))
      const nowhere = { suppliers: [], lists: [], entries: [], notes: [] }
      expect((await imported(file, plan.writes)).writes).toEqual(nowhere)
      expect((await imported(file, memoryOf(rows))).writes).toEqual(nowhere)
    }),
    { numRuns },
  )
})
