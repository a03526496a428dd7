import type { Page } from '@playwright/test'
import { attacks, definePrey } from './attacks.ts'
import { openExtensionPage } from './extension-page.ts'
import { Overlay, type OverlayNode } from './overlay.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const product = 'product/three-column-verified'

/** Opens the reasons with the keyboard, which needs no place, and waits until a press on them would count. */
async function openReasons(page: Page, overlay: Overlay): Promise<OverlayNode> {
  await (await overlay.first()).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => overlay.cardText()).toContain('not a verdict')
  await page.waitForTimeout(800)
  return overlay.first('button', /^Save$/)
}

const middleOf = (node: OverlayNode) =>
  node.call(function middle(this: Element) {
    const { left, top, width, height } = this.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })

test('the control: a press on Save in plain sight saves', async ({ context, extensionId, openFixture }) => {
  const page = await openFixture(product)
  const overlay = await Overlay.of(page)
  const { x, y } = await middleOf(await openReasons(page, overlay))
  // On a busy machine the browser may not have looked yet.
  await expect(async () => {
    await page.mouse.click(x, y)
    await page.waitForTimeout(300)
    expect(await overlay.badgeNames()).toEqual([expect.stringContaining('saved')])
  }).toPass()
  const panel = await openExtensionPage({ context, extensionId }, 'popup', page)
  expect((await storedRows(panel)).entries).toHaveLength(1)
})

for (const { name, when, strike } of attacks) {
  test(`${name}: nothing changes`, async ({ context, extensionId, openFixture }) => {
    const page = await openFixture(product)
    const overlay = await Overlay.of(page)
    await overlay.first()
    await page.evaluate(definePrey)
    if (when === 'first') await page.evaluate(strike)
    const { x, y } = await middleOf(await openReasons(page, overlay))
    await page.mouse.move(x, y)
    if (when === 'then') await page.evaluate(strike)
    await page.waitForTimeout(300)
    const isMadeUp = name.includes('makes up')
    if (!isMadeUp) await page.mouse.click(x, y)
    await page.waitForTimeout(400)

    // A press that a moving card gave way to hits nothing, so that there is nothing to refuse.
    const isHit = !isMadeUp && !name.includes('moves')
    const text = await overlay.cardText()
    if (text !== undefined && isHit) expect(text).toContain('Open the panel to do that')
    const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
    await expect(popup.getByRole('button', { name: 'Save to' })).toBeVisible()
    expect((await storedRows(popup)).entries).toEqual([])
  })
}

test('a page that removes every badge has its way after a few', async ({ openFixture }) => {
  const page = await openFixture(product)
  const overlay = await Overlay.of(page)
  await overlay.first()
  await page.evaluate(attacks.find(({ name }) => name.includes('loop'))?.strike ?? (() => {}))
  for (let change = 0; change < 12; change += 1) {
    await page.evaluate(() => document.querySelector('h1')?.append(' '))
    await page.waitForTimeout(60)
  }
  const removed = Number(await page.locator('html').getAttribute('data-removed'))
  expect(removed).toBeGreaterThan(1)
  expect(removed).toBeLessThanOrEqual(12)
  expect(await overlay.badgeNames()).toEqual([])
})
