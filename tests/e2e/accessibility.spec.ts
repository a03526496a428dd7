import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

async function barriers(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the popup has no barrier that axe knows of (${scheme})`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    const page = await openFixture('product/three-column-new-trader')
    await (await Overlay.of(page)).first()
    const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
    await popup.emulateMedia({ colorScheme: scheme })
    await expect(popup.getByRole('textbox', { name: /^Note on/ })).toBeVisible()
    expect(await barriers(popup)).toEqual([])
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the panel has no barrier that axe knows of, tab by tab (${scheme})`, async ({
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
    await panel.setViewportSize({ width: 400, height: 860 })
    await panel.emulateMedia({ colorScheme: scheme })
    for (const tab of ['Supplier', 'This page', 'Lists']) {
      await panel.getByText(tab, { exact: true }).first().click()
      await expect(panel.getByText('Silver Lantern Trading Co., Ltd.').first()).toBeVisible()
      expect(await barriers(panel), tab).toEqual([])
    }
  })
}

test('a badge says band, score and purpose, and its card is a dialog with named buttons', async ({
  openFixture,
}) => {
  const overlay = await Overlay.of(await openFixture('product/three-column-new-trader'))
  const badge = await overlay.first()
  expect(badge.name).toMatch(/^Risk signals: high, \d+ of 100.*\. Why\?$/)
  await badge.click()
  await overlay.first('button', /^Save$/)
  const [dialog] = await overlay.all('dialog')
  expect(dialog?.name).toBe('High risk signals')
  const buttons = await overlay.all('button')
  expect(buttons.every(({ name }) => name !== '')).toBe(true)
})

test('views that a narrow panel has no room for are in its menu', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-new-trader')
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.setViewportSize({ width: 320, height: 860 })
  const tabs = panel.getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  await expect(tabs.filter({ hasText: 'Plan' })).toHaveCount(0)
  await tabs.first().focus()
  await panel.keyboard.press('End')
  await expect(tabs.last()).toBeFocused()
  await panel.getByRole('button', { name: 'More views' }).click()
  await panel.getByRole('menuitem', { name: 'Plan', exact: true }).click()
  await expect(panel).toHaveURL(/#\/plan/)
  await panel.setViewportSize({ width: 600, height: 860 })
  await expect(panel.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true')
  await panel.getByRole('button', { name: 'More views' }).click()
  await expect(panel.getByRole('menuitem', { name: 'Plan', exact: true })).toHaveCount(0)
})
