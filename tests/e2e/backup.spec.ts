import { rmSync, writeFileSync } from 'node:fs'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { backupOf, killBrowser } from './big-backup.ts'
import { backupPicker, chooseFile, dataAddress, importTable, tableOf } from './data-view.ts'
import { freshProfile, launchWithExtension } from './extension.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

test('replacing what is there asks first; erasing asks for a word', async ({ context, extensionId }) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await chooseFile(page, backupPicker, 'small.zip', await backupOf(3))
  await importTable(page, tableOf(20))
  await chooseFile(page, backupPicker, 'small.zip', await backupOf(3))
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

test('replacing asks where it would lose more than a fifth, and not where it loses less', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  const restore = page.getByRole('button', { name: 'Restore', exact: true })
  const sure = page.getByRole('checkbox', { name: /^This would delete or overwrite \d+%/ })
  const replaceBy = async (count: number) => {
    await chooseFile(page, backupPicker, `${count}.zip`, await backupOf(count))
    await expect(page.getByText(new RegExp(`^${count} suppliers, 1 list`))).toBeVisible()
    await page.getByLabel('Replace everything').check()
  }
  await replaceBy(10)
  await restore.click()
  await expect(page.getByText('Restored.')).toBeVisible()

  // Of 21 rows: two and at most the list itself.
  await replaceBy(9)
  await expect(restore).toBeEnabled()
  await expect(sure).toHaveCount(0)
  // Six of them.
  await replaceBy(7)
  await expect(restore).toBeDisabled()
  expect((await storedRows(page)).suppliers).toHaveLength(10)
  await sure.check()
  await restore.click()
  await expect(restore).toHaveCount(0)
  expect((await storedRows(page)).suppliers).toHaveLength(7)
})

test('a copy of what was written is kept each day, and can be gone back to', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage()
  await page.goto(dataAddress(extensionId))
  await importTable(page, tableOf(2))
  await page.reload()
  const goBack = page.getByRole('button', { name: /^Go back to/ })
  await expect(goBack).toHaveCount(1)
  await importTable(page, tableOf(5))
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
    await page.goto(dataAddress(browser.extensionId))
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
