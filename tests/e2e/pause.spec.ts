import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const product = 'product/three-column-verified'

for (const [item, said, outlastsReload] of [
  ['On this page, until it is reloaded', 'on this page until it is reloaded', false],
  ['On www.alibaba.com', 'nothing drawn on www.alibaba.com', true],
  ['On all pages', 'nothing drawn on any page', true],
] as const) {
  test(`${item}: the badge goes and comes back, without a reload`, async ({
    context,
    extensionId,
    openFixture,
  }) => {
    const page = await openFixture(product)
    const overlay = await Overlay.of(page)
    await overlay.first()
    const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
    await popup.getByRole('button', { name: 'Pause' }).click()
    await popup.getByRole('menuitem', { name: item }).click()
    await expect(popup.getByText(said)).toBeVisible()
    await expect.poll(() => overlay.badgeNames()).toEqual([])
    expect(await page.content()).not.toContain('<div></div>')

    await page.bringToFront()
    await page.reload()
    if (outlastsReload) {
      await page.waitForTimeout(1500)
      expect(await overlay.badgeNames()).toEqual([])
    } else {
      await overlay.first()
      await popup.bringToFront()
      await popup.getByRole('button', { name: 'Pause' }).click()
      await popup.getByRole('menuitem', { name: item }).click()
    }
    await popup.bringToFront()
    await popup.getByRole('button', { name: 'Resume' }).click()
    await page.bringToFront()
    await overlay.first()
    await expect(popup.getByText(said)).toBeHidden()
  })
}
