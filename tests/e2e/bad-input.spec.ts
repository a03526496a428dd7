import { openExtensionPage, suppliersOn } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

/** Long enough for reading, asking the background and drawing. */
const settleMs = 1500

for (const name of [
  'blocked/captcha',
  'gone/removed-product',
  'other/category-landing',
  'product/other-product',
]) {
  test(`${name}: nothing to judge, no badge`, async ({ openFixture }) => {
    const page = await openFixture(name)
    await page.waitForTimeout(settleMs)
    expect(await (await Overlay.of(page)).badgeNames()).toEqual([])
  })
}

test('half of the data: not enough to judge, and no number', async ({ openFixture }) => {
  const overlay = await Overlay.of(await openFixture('product/half-data'))
  const badge = await overlay.first()
  expect(badge.name).toBe('Risk signals: not enough data. Why?')
  expect(await badge.text()).not.toMatch(/\d/)
})

test('four megabytes of data: read from the elements, and the page stays usable', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/four-megabytes')
  await (await Overlay.of(page)).first()
  const [supplier] = await suppliersOn({ context, extensionId }, page)
  expect(supplier?.facts.name?.value).toBe('Copper Fern Drinkware Co., Ltd.')
  expect(supplier?.facts.onTimePercent?.value).toEqual({ min: 97.4, max: 97.4 })
})

test('hostile text is shown as it is written and does nothing', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/hostile')
  const overlay = await Overlay.of(page)
  await (await overlay.first()).click()
  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  const name =
    '=HYPERLINK("https://gilded.invalid","Prize") <img src=x onerror="globalThis.pwned=1<2"> Co., Ltd.'
  await expect(popup.getByText(name).first()).toBeVisible()
  await expect(popup.locator('img')).toHaveCount(0)
  for (const one of [page, popup]) expect(await one.evaluate(() => 'pwned' in globalThis)).toBe(false)

  const [supplier] = await suppliersOn({ context, extensionId }, page)
  expect(Object.keys(supplier?.facts ?? {})).not.toContain('yearsOnAlibaba')
  expect(supplier?.facts.onTimePercent).toBeUndefined()
  expect(supplier?.facts.storeRating).toBeUndefined()
  expect(supplier?.facts.tradeAssuranceLimitUsd).toBeUndefined()
})
