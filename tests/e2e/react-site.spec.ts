import type { Page } from '@playwright/test'
import { Overlay } from './overlay.ts'
import { reactPage } from './react-site/react-page.ts'
import { servePages } from '@/scripts/serve-pages.ts'
import { expect, test } from './test.ts'

const everyCardHasItsBadge = async (page: Page, overlay: Overlay): Promise<void> => {
  await page.locator('html[data-settled]').waitFor({ timeout: 20_000 })
  const cards = page.locator('[data-ctrdot]')
  await expect(cards).toHaveCount(12)
  await expect
    .poll(async () => {
      const badges = await overlay.badges()
      return Promise.all(badges.map((badge) => badge.closest('[data-ctrdot]', 'data-ctrdot')))
    })
    .toEqual(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-ctrdot'))))
}

test('a React page keeps rendering with badges inside its cards, and every card ends up with one', async ({
  context,
  traffic,
}) => {
  expect(traffic.refused).toEqual([])
  const served = await reactPage(0)
  await servePages(context, [served])
  const page = await context.newPage()
  await page.goto(served.url)
  await everyCardHasItsBadge(page, await Overlay.of(page))
})

/** Nothing tells a content script that React has not taken over yet. React notices, and draws its list anew. */
test('a React page that hydrates after the badges came recovers, and every card ends up with one', async ({
  context,
  traffic,
  noise,
}) => {
  expect(traffic.refused).toEqual([])
  const served = await reactPage(1500)
  await servePages(context, [served])
  const page = await context.newPage()
  await page.goto(served.url)
  const overlay = await Overlay.of(page)
  await overlay.first()
  await everyCardHasItsBadge(page, overlay)
  expect(noise.filter((line) => !line.includes('Minified React error #418'))).toEqual([])
  noise.splice(0)
})
