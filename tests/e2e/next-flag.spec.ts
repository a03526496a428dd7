import { tabIdOf } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

/** The event of the browser that no program can cause from outside. */
interface Dispatching {
  dispatch: (...event: unknown[]) => void
}

test('a key goes from one card with red flags to the next and says why', async ({
  context,
  extensionId,
  openFixture,
}) => {
  const page = await openFixture('search/fy26')
  await page.locator('html[data-settled]').waitFor()
  const overlay = await Overlay.of(page)
  await expect.poll(async () => (await overlay.badges()).length, { timeout: 20_000 }).toBe(48)
  const flagged = (await overlay.badges()).filter(({ name }) => /\d flag/.test(name))
  expect(flagged.length).toBeGreaterThan(1)
  const tabId = await tabIdOf({ context, extensionId }, page)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const next = () =>
    worker.evaluate(async (id) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching }
      onCommand.dispatch('next-flag', await chrome.tabs.get(id))
    }, tabId)
  const expanded = async () => {
    const states = await Promise.all(
      flagged.map((badge) =>
        badge.call(function state(this: Element) {
          return this.getAttribute('aria-expanded')
        }),
      ),
    )
    return states.indexOf('true')
  }

  await next()
  await expect.poll(expanded).toBe(0)
  await next()
  await expect.poll(expanded).toBe(1)
  await expect.poll(() => overlay.cardText()).toContain('not a verdict')
  await page.keyboard.press('Escape')
  await expect.poll(() => overlay.cardText()).toBeUndefined()
})
