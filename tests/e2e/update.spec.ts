import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

test('a page that outlives its extension says so and then cleans up, without a word on the console', async ({
  context,
  openFixture,
}) => {
  const page = await openFixture('product/three-column-verified')
  const overlay = await Overlay.of(page)
  await overlay.first()
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50))
  await page.waitForTimeout(2000)

  await (await overlay.first()).hover()
  await expect.poll(() => overlay.cardText()).toContain('Reload the page')
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.body.append('late'))
  await expect.poll(() => overlay.badgeNames()).toEqual([])
  expect(await page.content()).not.toContain('<div></div>')
})
