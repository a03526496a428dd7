import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const badges = [
  ['product/three-column-verified', /^Risk signals: low, \d+ of 100/, 'three-column-mini-company-card'],
  ['product/three-column-new-trader', /^Risk signals: high, \d+ of 100/, 'three-column-mini-company-card'],
  ['product/before-hydration', /^Risk signals: medium, \d+ of 100/, 'three-column-mini-company-card'],
] as const

for (const [name, expected, card] of badges) {
  test(`${name}: the badge stands in the company card`, async ({ openFixture }) => {
    const overlay = await Overlay.of(await openFixture(name))
    const badge = await overlay.first('button', expected)
    expect(await badge.closest('[data-testid]', 'data-testid')).toBe(card)
    expect(await overlay.badgeNames()).toHaveLength(1)
  })
}

const companyLines = [
  ['product/two-column-2025', /^Risk signals: medium, \d+ of 100/],
  ['product/dom-only', /^Risk signals: (?:medium|not enough data)/],
] as const

for (const [name, expected] of companyLines) {
  test(`${name}: the badge stands in the company's line`, async ({ openFixture }) => {
    const overlay = await Overlay.of(await openFixture(name))
    const badge = await overlay.first('button', expected)
    expect(await badge.closest('[data-module-name]', 'data-module-name')).toBe('module_company')
    expect(await overlay.badgeNames()).toHaveLength(1)
  })
}

test('a badge that the page removes comes back', async ({ openFixture }) => {
  const page = await openFixture('product/three-column-verified')
  const overlay = await Overlay.of(page)
  await overlay.first()
  await page.evaluate(() => {
    const card = document.querySelector('[data-module-name="module_3_tab_mini_company_card"]')
    const copy = card?.cloneNode(true)
    if (card && copy) card.replaceWith(copy)
  })
  await expect.poll(() => overlay.badgeNames()).toHaveLength(1)
})
