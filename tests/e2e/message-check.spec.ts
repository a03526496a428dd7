import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage, tabIdOf } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const bad = `Dear Anna,

please <b>pay outside</b> Alibaba, to the personal account of our manager.
Beneficiary: Golden Ocean Trading Limited
Add my WhatsApp: +86 139 0000 1111.`

const field = (panel: Page) => panel.getByRole('textbox', { name: 'Message of the supplier' })

async function barriers(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

test('a message is compared with a kept supplier, told as text, and kept only when asked', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-new-trader')
  const overlay = await Overlay.of(page)
  await (await overlay.first()).click()
  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.getByRole('button', { name: 'More views' }).click()
  await panel.getByRole('menuitem', { name: 'Check a message' }).click()
  await expect(panel.getByRole('heading', { name: 'Is this message what it seems?' })).toBeVisible()

  await field(panel).fill(bad)
  await expect(panel.getByRole('heading', { name: 'Payment to a person' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Another messenger' })).toBeVisible()
  await expect(panel.locator('mark').first()).toHaveText('pay outside</b> Alibaba')
  await expect(panel.getByText('not compared')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Keep as a note' })).toBeDisabled()

  await panel
    .getByRole('combobox', { name: 'Supplier' })
    .selectOption({ label: 'Silver Lantern Trading Co., Ltd.' })
  await expect(panel).toHaveURL(/#\/messages\?record=/)
  await expect(panel.getByRole('heading', { name: 'Another name on the account' })).toBeVisible()
  await panel.getByText('What you had asked').click()
  await panel.getByRole('checkbox', { name: 'Business licence' }).check()
  await expect(panel.getByRole('heading', { name: 'Questions without an answer' })).toBeVisible()
  expect((await storedRows(panel)).notes).toEqual([])

  await panel.getByRole('button', { name: 'Keep as a note' }).click()
  await expect(panel.getByText('Kept as a note')).toBeVisible()
  expect((await storedRows(panel)).notes).toMatchObject([{ text: bad }])

  await panel.getByRole('button', { name: 'Clear' }).click()
  await panel.getByRole('button', { name: 'Undo' }).last().click()
  await expect(field(panel)).toHaveValue(bad)
  await field(panel).fill('MOQ is 500 pcs, T/T 30/70. Our licence is attached.')
  await expect(panel.getByText('No known warning signs found. That does not make it safe.')).toBeVisible()
})

test('a text selected on a page of the site opens in the check, once', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-new-trader')
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await expect(panel.getByRole('tab', { name: 'Supplier' })).toBeVisible()
  const tabId = await tabIdOf({ context, extensionId }, page)
  await panel.bringToFront()
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id)
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (...event: unknown[]) => void }
    }
    onClicked.dispatch({ menuItemId: 'check-text', selectionText: 'You can pay by Western Union only' }, tab)
  }, tabId)
  await expect(field(panel)).toHaveValue('You can pay by Western Union only')
  await expect(panel.getByRole('heading', { name: 'Money that cannot be called back' })).toBeVisible()
  await panel.reload()
  await expect(panel.getByRole('heading', { name: 'Is this message what it seems?' })).toBeVisible()
  await expect(field(panel)).toHaveValue('')
})

test('the item for a selected text is switched off with the other', async ({ context, extensionId }) => {
  const panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/settings`)
  const isOffered = () =>
    panel.evaluate(() =>
      chrome.contextMenus.update('check-text', {}).then(
        () => true,
        () => false,
      ),
    )
  await expect.poll(isOffered).toBe(true)
  await panel.getByRole('switch', { name: /context menu/ }).click()
  await expect.poll(isOffered).toBe(false)
})

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1200],
] as const)
  test(`the message check has no barrier that axe knows of (${scheme}, ${width} px)`, async ({
    context,
    extensionId,
  }) => {
    const panel = await context.newPage()
    await panel.setViewportSize({ width, height: 860 })
    await panel.emulateMedia({ colorScheme: scheme })
    await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/messages`)
    await expect(field(panel)).toBeVisible()
    expect(await barriers(panel)).toEqual([])
    await field(panel).fill(bad)
    await panel.getByText('What you had asked').click()
    await expect(panel.locator('mark').first()).toBeVisible()
    expect(await barriers(panel)).toEqual([])
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
