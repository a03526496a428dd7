import { randomInt } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { savesFrom, someSaves, type Save } from './saves.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

/** Ends the background as the browser may at any moment. */
async function killBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {}
  for (const { targetId, type } of targetInfos) {
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId })
  }
  await session?.detach()
}

test('no acknowledged save is lost, torn or doubled when the background is killed 30 times', async ({
  openFixture,
  context,
  extensionId,
}) => {
  test.setTimeout(180_000)
  const page = await openFixture('product/three-column-verified')
  const save = await savesFrom(page)
  const all: Save[] = []
  for (let kill = 0; kill < 30; kill += 1) {
    const saves = someSaves(4, 100_000 + kill * 10)
    all.push(...saves)
    const sent = saves.map(save)
    await page.waitForTimeout(randomInt(60))
    await killBackground(context)
    const acknowledged = await Promise.all(sent)
    for (const [index, one] of saves.entries()) {
      // What was not acknowledged is asked for again, by the same id.
      if (!acknowledged[index]) await expect.poll(() => save(one)).toBe(true)
    }
  }
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  const { entries = [], lists = [], suppliers = [] } = await storedRows(popup)
  expect(entries.map(({ id }) => id).toSorted()).toEqual(all.map(({ saveId }) => saveId).toSorted())
  const known = new Map(suppliers.map((record) => [record.id, record.companyIds]))
  const companies = entries.map(({ supplierId }) => String(known.get(String(supplierId))))
  expect(companies.toSorted()).toEqual(all.map(({ companyId }) => companyId).toSorted())
  expect(lists).toHaveLength(1)
})

test('a deleted memory is noticed and comes back', async ({ openFixture, context, extensionId }) => {
  const page = await openFixture('product/three-column-verified')
  const save = await savesFrom(page)
  for (const one of someSaves(5, 200_000)) expect(await save(one)).toBe(true)
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await expect(popup.getByText('Shortlist (5)')).toBeAttached()
  const before = await storedRows(popup)

  await popup.goto('about:blank')
  const helper = await context.newPage()
  await helper.goto(`chrome-extension://${extensionId}/manifest.json`)
  await helper.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('sourcelens').addEventListener('success', () => resolve())
      }),
  )
  await killBackground(context)

  const [late] = someSaves(1, 300_000)
  expect(late && (await save(late)), 'nothing is written over what was lost').toBe(false)
  await helper.goto(`chrome-extension://${extensionId}/popup.html`)
  await helper.getByRole('button', { name: 'Bring them back' }).click()
  await expect(helper.getByText('Shortlist (5)')).toBeAttached()
  const after = await storedRows(helper)
  expect([after.lists, after.entries, after.notes]).toEqual([before.lists, before.entries, before.notes])
  expect(late && (await save(late))).toBe(true)
})
