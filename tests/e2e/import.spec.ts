import { defineColumn } from '@/lib/export/column.ts'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import {
  backupPicker,
  chooseFile,
  dataAddress,
  download,
  importTable,
  tableOf,
  tablePicker,
} from './data-view.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

test('a spreadsheet comes in, leaves as CSV, is taken back; a backup brings it all again', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await chooseFile(page, tablePicker, 'mine.csv', `${tableOf(3)}No one,,nonsense,9,\r\n,,contacted,3,\r\n`)
  await expect(page.getByLabel('Meaning: Notes')).toHaveValue('notes')
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('4 suppliers are new')).toBeVisible()
  await expect(page.getByText('Row 5, column 3: left out, because it cannot be read.')).toBeVisible()
  await expect(page.getByText('Row 6: no company id, no shop and no name.')).toBeVisible()
  expect((await storedRows(page)).suppliers).toEqual([])
  await page.getByRole('button', { name: 'Import 4 suppliers' }).click()
  await expect(page.getByRole('button', { name: 'Take the import back' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'CSV, commas' })
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Short' })
  const csv = await download(page, 'Export')
  expect(csv.name).toMatch(/^sourcelens-Shortlist-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.bytes.toString()).toContain('"Harbour Peak 0 Metalware"')
  expect(csv.bytes.toString()).toContain(`"'=1+0"`)
  const backup = await download(page, 'Save a backup')
  await expect(page.getByText('Last saved today.')).toBeVisible()
  const before = await storedRows(page)

  await page.getByRole('button', { name: 'Take the import back' }).click()
  await expect(page.getByText('The import was taken back.')).toBeVisible()
  const { suppliers, lists, entries, notes } = await storedRows(page)
  expect([suppliers, lists, entries, notes]).toEqual([[], [], [], []])

  await chooseFile(page, backupPicker, backup.name, backup.bytes)
  await expect(page.getByText('4 suppliers, 1 list, 3 notes, 0 quotes')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  const after = await storedRows(page)
  for (const name of ['suppliers', 'lists', 'entries', 'notes']) expect(after[name]).toEqual(before[name])

  // What we wrote ourselves says nothing new.
  await chooseFile(page, tablePicker, csv.name, csv.bytes)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('4 rows say nothing new')).toBeVisible()
})

interface OwnLine {
  supplier: string
  shop: string
  rating: number
  due: string
  note: string
}

const own = defineColumn<OwnLine>()

/** Heads as a buyer writes them, in two languages. */
const ownColumns = [
  own('Lieferant', 'text', ({ supplier }) => supplier),
  own('Webseite', 'text', ({ shop }) => shop),
  own('Eigene Bewertung', 'number', ({ rating }) => rating),
  own('Fällig am', 'date', ({ due }) => due),
  own('Remarks', 'text', ({ note }) => note),
  own('Colour', 'text', () => 'green'),
]

test('a workbook of the buyer comes in with its numbers, days and texts', async ({
  context,
  extensionId,
}) => {
  const lines = [1, 2].map((rating) => ({
    supplier: `Harbour Peak ${rating} Metalware`,
    shop: `https://harbour-peak-${rating}.en.alibaba.com/`,
    rating,
    due: '2028-02-29',
    note: '=1+1, "00123"\n港峰 😀',
  }))
  const file = Buffer.concat([...xlsx([sheetOf('Meine Lieferanten', lines, ownColumns)])])
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await chooseFile(page, tablePicker, 'mine.xlsx', file)
  await expect(page.getByLabel('Meaning: Fällig am')).toHaveValue('next_action_date')
  await expect(page.getByLabel('Meaning: Colour')).toHaveValue('')
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await page.getByRole('button', { name: 'Import 2 suppliers' }).click()
  await expect(page.getByRole('button', { name: 'Take the import back' })).toBeVisible()
  const { suppliers = [], entries = [], notes = [] } = await storedRows(page)
  expect(suppliers.map(({ hosts }) => hosts)).toEqual(
    expect.arrayContaining([['harbour-peak-1.en.alibaba.com'], ['harbour-peak-2.en.alibaba.com']]),
  )
  expect(new Set(entries.map(({ rating }) => rating))).toEqual(new Set([1, 2]))
  expect(entries.map(({ nextAction }) => nextAction)).toEqual(
    lines.map(({ due }) => ({ text: '', day: due })),
  )
  expect(notes.map(({ text }) => text)).toEqual(lines.map(({ note }) => note))
})

test('a file that cannot be taken is refused with its place, and nothing changes', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await importTable(page, tableOf(2))
  const before = await storedRows(page)
  const alert = page.getByRole('alert')

  await chooseFile(page, tablePicker, 'open.csv', 'Supplier\nHarbour\n"Peak')
  await expect(alert).toHaveText(
    /^Row 3, column 1: a quotation mark opens here and never closes\. Nothing was/,
  )
  await chooseFile(page, tablePicker, 'picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  await expect(alert).toHaveText(/^This is not a spreadsheet/)
  const { bytes } = await download(page, 'Save a backup')
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
  await chooseFile(page, backupPicker, 'damaged.zip', bytes)
  await expect(alert).toHaveText(/damaged/)
  await chooseFile(page, backupPicker, 'text.zip', 'no backup')
  await expect(alert).toHaveText(/^This is not a backup of Sourcelens/)
  const { suppliers, lists, entries, notes } = await storedRows(page)
  expect({ suppliers, lists, entries, notes }).toMatchObject({
    suppliers: before.suppliers,
    lists: before.lists,
    entries: before.entries,
    notes: before.notes,
  })
})

test('an import can be given up, and nothing of it stays', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await chooseFile(page, tablePicker, 'large.csv', tableOf(40_000))
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await page
    .getByRole('button', { name: 'Import 40000 suppliers' })
    .or(page.getByText('Import 40,000 suppliers'))
    .click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).first().click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  const { suppliers = [] } = await storedRows(page)
  expect([0, 40_000]).toContain(suppliers.length)
})
