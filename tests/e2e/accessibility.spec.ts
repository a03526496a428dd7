import AxeBuilder from '@axe-core/playwright'
import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

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
    const { violations } = await new AxeBuilder({ page: popup }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
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
