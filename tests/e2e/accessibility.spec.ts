import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

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
