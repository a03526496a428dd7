import type { BrowserContext, Page } from '@playwright/test'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const cards = (page: Page) => page.locator('.organic-list > [data-ctrdot]')

/** How many cards take up no room, and how many are faded, by what the browser draws. */
const drawnCards = (page: Page) =>
  cards(page).evaluateAll((all) => {
    const styles = all.map((card) => getComputedStyle(card))
    return {
      all: all.length,
      gone: styles.filter(({ display, visibility }) => display === 'none' || visibility === 'hidden').length,
      dim: styles.filter(({ opacity }) => Number(opacity) < 1).length,
      marked: all.filter((card) => [...card.attributes].some(({ name }) => /^(?:id|hidden|aria-)/.test(name)))
        .length,
    }
  })

async function changeSettings(context: BrowserContext, change: Record<string, unknown>): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(async (changed) => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...(settings as object), ...changed } })
  }, change)
}

async function openResults(openFixture: (name: string) => Promise<Page>) {
  const page = await openFixture('search/fy26')
  await page.locator('html[data-settled]').waitFor()
  const overlay = await Overlay.of(page)
  await expect.poll(async () => (await overlay.badges()).length, { timeout: 20_000 }).toBe(48)
  return { page, overlay }
}

test('nothing is dimmed or hidden until that is chosen', async ({ openFixture }) => {
  const { page } = await openResults(openFixture)
  expect(await drawnCards(page)).toEqual({ all: 48, gone: 0, dim: 0, marked: 0 })
})

test('high cards are dimmed, come to full strength under the pointer, and are left as they were', async ({
  context,
  openFixture,
}) => {
  const { page, overlay } = await openResults(openFixture)
  const high = (await overlay.badgeNames()).filter((name) => name.includes('high')).length
  expect(high).toBeGreaterThan(0)
  const before = await page.locator('.organic-list').evaluate((list) => list.outerHTML)
  await changeSettings(context, { dimHigh: true })
  await expect.poll(async () => (await drawnCards(page)).dim).toBe(high)
  await (await overlay.first('button', /high/)).hover()
  await expect.poll(async () => (await drawnCards(page)).dim).toBe(high - 1)
  await page.mouse.move(0, 0)
  await changeSettings(context, { dimHigh: false })
  await expect.poll(async () => (await drawnCards(page)).dim).toBe(0)
  expect(await page.locator('.organic-list').evaluate((list) => list.outerHTML)).toBe(before)
})

test('only chosen bands are shown, the number of the others is said, and they come back in their order', async ({
  context,
  openFixture,
}) => {
  const { page, overlay } = await openResults(openFixture)
  const ids = () => cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-ctrdot')))
  const order = await ids()
  const names = await overlay.badgeNames()
  const others = names.filter((name) => !name.includes(': low')).length
  await changeSettings(context, { onlyBands: ['low'] })
  await overlay.first('status', /(?:)/)
  await expect.poll(async () => (await drawnCards(page)).gone).toBe(others)
  const [status] = await overlay.all('status')
  expect(await status?.text()).toBe(`${others} cards hidden`)
  await (await overlay.first('button', /^Show$/)).click()
  await expect.poll(async () => (await drawnCards(page)).gone).toBe(0)
  expect(await ids()).toEqual(order)
  await (await overlay.first('button', /^Hide$/)).click()
  await expect.poll(async () => (await drawnCards(page)).gone).toBe(others)
  await changeSettings(context, { onlyBands: [] })
  await expect.poll(async () => (await drawnCards(page)).gone).toBe(0)
  expect(await overlay.all('status')).toEqual([])
})

test('a page that loads on at its end is not made to load for ever', async ({ context, openFixture }) => {
  const { page } = await openResults(openFixture)
  await changeSettings(context, { onlyBands: ['unknown'] })
  await page.evaluate(() => {
    const list = document.querySelector('.organic-list')
    const end = document.querySelector('.more')
    const model = list?.firstElementChild
    setInterval(() => {
      if (!list || !end || !model || end.getBoundingClientRect().top > innerHeight) return
      for (let added = 0; added < 12; added += 1) list.append(model.cloneNode(true))
    }, 50)
  })
  await page.waitForTimeout(3000)
  const first = await drawnCards(page)
  expect(first.all).toBeGreaterThan(48)
  expect(first.all).toBeLessThanOrEqual(48 + 3 * 12)
  await page.mouse.wheel(0, 10)
  await page.waitForTimeout(2000)
  const second = await drawnCards(page)
  expect(second.all).toBeLessThanOrEqual(first.all + 3 * 12)
})

test('cards of a supplier that is rejected elsewhere go, and come back with the decision', async ({
  context,
  extensionId,
  openFixture,
}) => {
  const { page, overlay } = await openResults(openFixture)
  await changeSettings(context, { hideRejected: true })
  await (await overlay.first('button', /high/)).click()
  await expect.poll(() => overlay.cardText()).toContain('not a verdict')
  await expect(async () => {
    await overlay.press(/^Save$/)
    await page.waitForTimeout(300)
    expect((await overlay.badgeNames()).filter((name) => name.includes('saved')).length).toBeGreaterThan(0)
  }).toPass()
  const saved = (await overlay.badgeNames()).filter((name) => name.includes('saved')).length
  await page.keyboard.press('Escape')

  const panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/lists`)
  await panel
    .getByRole('combobox', { name: /status/i })
    .first()
    .selectOption('rejected')
  await page.bringToFront()
  await expect.poll(async () => (await drawnCards(page)).gone).toBe(saved)
  await expect.poll(async () => (await overlay.all('status')).length).toBe(1)
})
