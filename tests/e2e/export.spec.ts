import Papa from 'papaparse'
import { presets } from '@/lib/export/presets.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import { backupOf } from './big-backup.ts'
import { backupPicker, chooseFile, dataAddress, download, importTable, tableOf } from './data-view.ts'
import { putRows } from './put-rows.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

test('columns are chosen, ordered and remembered', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await importTable(page, tableOf(1))
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Your own choice' })
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'CSV, semicolons' })
  await page.getByRole('button', { name: 'Leave out list' }).click()
  await page.getByRole('button', { name: 'Move supplier_name up' }).click()
  await page.getByRole('combobox', { name: 'Add a column' }).selectOption('my_rating')
  await expect(page.getByRole('button', { name: 'Leave out my_rating' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Columns' })).toHaveValue('own')
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('csv;')
  const left = await page.getByRole('button', { name: /^Leave out / }).all()
  const names = await Promise.all(left.map((button) => button.getAttribute('aria-label')))
  expect([names.slice(0, 2), names.slice(-2)]).toEqual([
    ['Leave out supplier_name', 'Leave out status'],
    ['Leave out notes', 'Leave out my_rating'],
  ])
  const { bytes } = await download(page, 'Export')
  expect(bytes.toString()).toMatch(/^\uFEFF"supplier_name";"status";.*"notes";"my_rating"\r\n/)
})

test('a table is copied for a spreadsheet, and nothing in it is a formula', async ({
  context,
  extensionId,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await importTable(page, tableOf(2))
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Short' })
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Copy for a spreadsheet' })
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const [head = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  expect(head).toEqual(presets.short.map(({ name }) => name))
  const cell = (line: string[], name: string) => line[head.indexOf(name)]
  expect(lines.map((line) => cell(line, 'supplier_name'))).toEqual([
    'Harbour Peak 0 Metalware',
    'Harbour Peak 1 Metalware',
  ])
  expect(lines.map((line) => cell(line, 'notes'))).toEqual(["'=1+0", "'=1+1"])
})

test('an export tells the landed cost of the order that the list is asked for', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await importTable(page, tableOf(2))
  const { suppliers = [], lists = [] } = await storedRows(page)
  const moment = { createdAt: 1, updatedAt: 1 }
  const data = { ...emptyOrder('us'), quantity: '1,000' }
  const quoted = suppliers.find(({ hosts }) => String(hosts) === 'harbour-peak-1.en.alibaba.com')
  const quote = { currency: 'USD', prices: [{ from: 100, price: 2.5 }], incoterm: 'DDP', ...moment }
  await putRows(page, {
    plans: [{ id: 'order', kind: 'order', listId: lists[0]?.id, data, ...moment }],
    quotes: [{ id: 'quote', supplierId: quoted?.id, ...quote }],
  })
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'CSV, commas' })
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Quote sheet' })
  const { bytes } = await download(page, 'Export')
  const { data: lines } = Papa.parse<Record<string, string>>(bytes.toString().slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(lines).toMatchObject([
    {
      supplier_name: 'Harbour Peak 0 Metalware',
      target_qty: '1000',
      unit_price_at_qty: '',
      landed_unit_est: '',
    },
    {
      supplier_name: 'Harbour Peak 1 Metalware',
      target_qty: '1000',
      unit_price_at_qty: '2.5',
      landed_unit_est: '2.5',
    },
  ])
})

test('a dossier is printed alone and on light ground', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await chooseFile(page, backupPicker, 'small.zip', await backupOf(1))
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  await page.goto(`${dataAddress(extensionId)}?tool=print&record=supplier-0`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { name: 'Silver Lantern 0 Trading' })).toBeVisible()
  await expect(page.getByText('Risk signals, not a verdict')).toBeVisible()
  await expect(page.getByRole('tablist')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})
