import type { Page } from '@playwright/test'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const generations = ['fy23', 'fy26'] as const

/** Which supplier each badge stands beside, by the card's link to the shop, and what the badge says. */
async function badgesByCard(page: Page): Promise<{ productId: string | null; name: string }[]> {
  const overlay = await Overlay.of(page)
  const badges = await overlay.badges()
  return Promise.all(
    badges.map(async (badge) => ({
      productId: await badge.closest('[data-ctrdot]', 'data-ctrdot'),
      name: badge.name,
    })),
  )
}

const cardIds = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.organic-list > *')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-ctrdot')))

/** Every card has exactly one badge; both may still be on their way. */
function expectOneBadgePerCard(page: Page): Promise<void> {
  return expect(async () => {
    const badges = await badgesByCard(page)
    expect(badges.map(({ productId }) => productId)).toEqual(await cardIds(page))
  }).toPass({ timeout: 15_000 })
}

/** Supplier by supplier, what the badges of its cards say: one text each, and the same on all of its cards. */
async function wordsBySupplier(page: Page): Promise<Map<string, Set<string>>> {
  const badges = await badgesByCard(page)
  const words = new Map<string, Set<string>>()
  for (const { productId, name } of badges) {
    const supplier = await page
      .locator(`[data-ctrdot="${productId}"] [class$="-e-company"]`)
      .first()
      .innerText()
    words.set(supplier, (words.get(supplier) ?? new Set()).add(name))
  }
  return words
}

const settled = (page: Page) => page.locator('html[data-settled]').waitFor({ timeout: 10_000 })

for (const generation of generations) {
  test(`${generation}: all 48 cards carry the badge of their supplier once the page has settled`, async ({
    openFixture,
  }) => {
    const page = await openFixture(`search/${generation}`)
    await settled(page)
    await expectOneBadgePerCard(page)
    const words = await wordsBySupplier(page)
    expect(words.size).toBe(20)
    for (const [supplier, texts] of words) expect([...texts], supplier).toHaveLength(1)
    expect([...(words.get('Harbour Peak Metalware Co., Ltd.') ?? [])][0]).toContain('low')
    expect([...(words.get('Silver Lantern Trading Co., Ltd.') ?? [])][0]).toContain('high')
    expect([...(words.get('Paper Kite Sundries Co., Ltd.') ?? [])][0]).toContain('unproven')
  })

  test(`${generation}: cards that come on scrolling get theirs`, async ({ openFixture }) => {
    const page = await openFixture(`search/${generation}`)
    await settled(page)
    await expectOneBadgePerCard(page)
    await page.mouse.wheel(0, 100_000)
    await expect(page.locator('.organic-list > *')).toHaveCount(60)
    await expectOneBadgePerCard(page)
  })

  test(`${generation}: a change of page without a reload leaves no badge of the old one`, async ({
    openFixture,
  }) => {
    const page = await openFixture(`search/${generation}`)
    await settled(page)
    await expectOneBadgePerCard(page)
    const [before] = await cardIds(page)
    // By key: cards that come on scrolling would move the button away from under a click.
    await page.getByRole('button', { name: '2', exact: true }).press('Enter')
    await expect.poll(async () => (await cardIds(page))[0]).not.toBe(before)
    expect(page.url()).toContain('page=2')
    await expectOneBadgePerCard(page)
    const words = await wordsBySupplier(page)
    expect([...(words.get('Harbour Peak Metalware Co., Ltd.') ?? [])][0]).toContain('low')
  })
}

test('the suppliers of a result page open and close their reasons like any other', async ({
  openFixture,
}) => {
  const page = await openFixture('search/fy26')
  await settled(page)
  const overlay = await Overlay.of(page)
  await (await overlay.first('button', /high/)).hover()
  await expect.poll(() => overlay.cardText()).toContain('result page, today')
  await page.keyboard.press('Escape')
  await expect.poll(() => overlay.cardText()).toBeUndefined()
})
