import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { freshProfile, launchWithExtension } from './extension.ts'
import { backupOf, killBrowser } from './big-backup.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const head = 'Supplier,URL,Status,Own rating,Notes\r\n'
const line = (index: number) =>
  `Harbour Peak ${index} Metalware,https://harbour-peak-${index}.en.alibaba.com/,contacted,4,=1+${index}\r\n`
const table = (count: number) => head + Array.from({ length: count }, (_, index) => line(index)).join('')

const address = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html#/data`

async function choose(page: Page, label: string, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content)
  await page.getByLabel(label, { exact: true }).last().setInputFiles({ name, mimeType: '', buffer })
}

const tablePicker = 'Choose a file'
const backupPicker = 'Restore from a file'

async function importTable(page: Page, text: string): Promise<void> {
  await choose(page, tablePicker, 'mine.csv', text)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await page.getByRole('button', { name: /^Import \d+ supplier/ }).click()
  await expect(page.getByRole('button', { name: 'Take the import back' })).toBeEnabled()
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('a spreadsheet comes in, leaves as CSV, is taken back; a backup brings it all again', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await choose(page, tablePicker, 'mine.csv', `${table(3)}No one,,nonsense,9,\r\n,,contacted,3,\r\n`)
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

  await choose(page, backupPicker, backup.name, backup.bytes)
  await expect(page.getByText('4 suppliers, 1 list, 3 notes, 0 quotes')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  const after = await storedRows(page)
  for (const name of ['suppliers', 'lists', 'entries', 'notes']) expect(after[name]).toEqual(before[name])

  // What we wrote ourselves says nothing new.
  await choose(page, tablePicker, csv.name, csv.bytes)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('4 rows say nothing new')).toBeVisible()
})

test('columns are chosen, ordered and remembered', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await importTable(page, table(1))
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Your own choice' })
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'CSV, semicolons' })
  await page.getByRole('button', { name: 'Leave out list' }).click()
  await page.getByRole('button', { name: 'Move supplier_name up' }).click()
  await page.getByRole('combobox', { name: 'Add a column' }).selectOption('my_rating')
  await expect(page.getByRole('button', { name: 'Leave out my_rating' })).toBeVisible()
  await page.reload()
  const { bytes } = await download(page, 'Export')
  expect(bytes.toString()).toMatch(/^\uFEFF"supplier_name";"status";.*"notes";"my_rating"\r\n/)
})

test('a file that cannot be taken is refused with its place, and nothing changes', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await importTable(page, table(2))
  const before = await storedRows(page)
  const alert = page.getByRole('alert')

  await choose(page, tablePicker, 'open.csv', 'Supplier\nHarbour\n"Peak')
  await expect(alert).toHaveText(
    /^Row 3, column 1: a quotation mark opens here and never closes\. Nothing was/,
  )
  await choose(page, tablePicker, 'picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  await expect(alert).toHaveText(/^This is not a spreadsheet/)
  const { bytes } = await download(page, 'Save a backup')
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
  await choose(page, backupPicker, 'damaged.zip', bytes)
  await expect(alert).toHaveText(/damaged/)
  await choose(page, backupPicker, 'text.zip', 'no backup')
  await expect(alert).toHaveText(/^This is not a backup of Sourcelens/)
  const { suppliers, lists, entries, notes } = await storedRows(page)
  expect({ suppliers, lists, entries, notes }).toMatchObject({
    suppliers: before.suppliers,
    lists: before.lists,
    entries: before.entries,
    notes: before.notes,
  })
})

test('replacing what is there asks first; erasing asks for a word', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await choose(page, backupPicker, 'small.zip', await backupOf(3))
  await importTable(page, table(20))
  await choose(page, backupPicker, 'small.zip', await backupOf(3))
  await page.getByLabel('Replace everything').check()
  const restore = page.getByRole('button', { name: 'Restore', exact: true })
  await expect(restore).toBeDisabled()
  await page.getByRole('checkbox', { name: /^This would delete or overwrite 100%/ }).check()
  await restore.click()
  await expect(page.getByText('Restored.')).toBeVisible()
  expect((await storedRows(page)).suppliers).toHaveLength(3)

  await page.getByRole('button', { name: 'Erase everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
  const erase = dialog.getByRole('button', { name: 'Erase everything' })
  await expect(erase).toBeDisabled()
  await dialog.getByRole('textbox').fill('Erase')
  await erase.click()
  await expect(page.getByText('Everything was erased.')).toBeVisible()
  const { suppliers, entries } = await storedRows(page)
  expect([suppliers, entries]).toEqual([[], []])
})

test('an import can be given up, and nothing of it stays', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await choose(page, tablePicker, 'large.csv', table(40_000))
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

for (const scheme of ['light', 'dark'] as const) {
  test(`the data view has no barrier that axe knows of (${scheme})`, async ({ context, extensionId }) => {
    const page = await context.newPage()
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(address(extensionId))
    const barriers = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    }
    await choose(page, backupPicker, 'small.zip', await backupOf(3))
    await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Your own choice' })
    await choose(page, tablePicker, 'mine.csv', table(3))
    await expect(page.getByText('mine.csv')).toBeVisible()
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Show what would change' }).click()
    await expect(page.getByText('3 suppliers are new')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await barriers()).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, 'nothing is wider than the page').toBeLessThanOrEqual(0)
  })
}

test('a dossier is printed alone and on light ground', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await choose(page, backupPicker, 'small.zip', await backupOf(1))
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  await page.goto(`${address(extensionId)}?tool=print&record=supplier-0`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { name: 'Silver Lantern 0 Trading' })).toBeVisible()
  await expect(page.getByText('Risk signals, not a verdict')).toBeVisible()
  await expect(page.getByRole('tablist')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

test('a copy of what was written is kept each day, and can be gone back to', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(address(extensionId))
  await importTable(page, table(2))
  await page.reload()
  const goBack = page.getByRole('button', { name: /^Go back to/ })
  await expect(goBack).toHaveCount(1)
  await importTable(page, table(5))
  await goBack.click()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  const { entries, notes, suppliers } = await storedRows(page)
  expect([entries?.length, notes?.length, suppliers?.length]).toEqual([2, 2, 5])
})

test('a restore cut off by a kill leaves all of the old or all of the new', async () => {
  test.setTimeout(180_000)
  const [few, many] = [500, 20_000]
  const profile = freshProfile()
  const executablePath = (await findBrowser()) ?? ''
  const files = { old: await backupOf(few), next: await backupOf(many) }
  const path = `${profile}-backup.zip`
  const start = async () => {
    const browser = await launchWithExtension({ executablePath, profile })
    const page = await browser.context.newPage()
    await page.goto(address(browser.extensionId))
    const restore = async (bytes: Buffer) => {
      writeFileSync(path, bytes)
      await page.getByLabel(backupPicker, { exact: true }).last().setInputFiles(path)
      await page.getByLabel('Replace everything').check({ timeout: 60_000 })
      const sure = page.getByRole('checkbox', { name: /^This would delete/ })
      if (await sure.isVisible()) await sure.check()
      await page.getByRole('button', { name: 'Restore', exact: true }).click()
    }
    return { ...browser, page, restore }
  }

  const first = await start()
  await first.restore(files.old)
  await expect(first.page.getByText('Restored.')).toBeVisible()
  await first.close()
  const seen = new Set<number>()
  for (const delay of [50, 400, 1500]) {
    const { context, restore } = await start()
    await restore(files.next)
    await new Promise((resolve) => setTimeout(resolve, delay))
    await killBrowser(context)
    const after = await start()
    const { suppliers = [], entries = [], lists = [] } = await storedRows(after.page)
    expect([few, many], `killed after ${delay} ms`).toContain(suppliers.length)
    expect([entries.length, lists.length]).toEqual([suppliers.length, 1])
    seen.add(suppliers.length)
    if (suppliers.length === many) {
      await after.restore(files.old)
      await expect(after.page.getByText('Restored.')).toBeVisible({ timeout: 60_000 })
    }
    await after.close()
  }
  expect(seen, 'at least one kill came in time').toContain(few)
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  rmSync(path)
})
