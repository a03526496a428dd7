import { Overlay } from './overlay.ts'
import { reactPage } from './react-site/react-page.ts'
import { servePages } from '@/scripts/serve-pages.ts'
import { expect, test } from './test.ts'

test('a React page keeps rendering with badges inside its cards, and every card ends up with one', async ({
  context,
  traffic,
}) => {
  expect(traffic.refused).toEqual([])
  const served = await reactPage()
  await servePages(context, [served])
  const page = await context.newPage()
  await page.goto(served.url)
  const overlay = await Overlay.of(page)
  await overlay.first()
  await page.locator('html[data-settled]').waitFor({ timeout: 15_000 })
  const cards = page.locator('[data-ctrdot]')
  await expect(cards).toHaveCount(12)
  await expect
    .poll(async () => {
      const badges = await overlay.badges()
      return Promise.all(badges.map((badge) => badge.closest('[data-ctrdot]', 'data-ctrdot')))
    })
    .toEqual(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-ctrdot'))))
})
