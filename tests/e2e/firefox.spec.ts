import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { findFirefox } from '@/scripts/find-browser.mjs'
import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { clickDrawn, drawnButtons, launchFirefox, openAddonPage, openServed } from './firefox.ts'

const firefox = findFirefox()
const supplier = 'Silver Lantern Trading Co., Ltd.'

test('Firefox: badges on cards, save, note, list', async () => {
  test.skip(firefox === undefined, 'No Firefox was found: the smoke run in Firefox did not take place.')
  test.setTimeout(120_000)
  const browser = await launchFirefox(firefox ?? '')
  try {
    await smoke(browser)
  } finally {
    await browser.close()
  }
})

async function smoke(browser: Browser): Promise<void> {
  const fixtures = await loadFixtures()
  const address = (name: string): string => fixtures.find((one) => one.name === name)?.url ?? ''
  const noise: string[] = []

  const page = await openServed(browser, address('search/fy26'), fixtures, noise)
  await page.waitForSelector('html[data-settled]')
  await expect.poll(() => badgeNames(page)).toHaveLength(48)

  await press(page, /^Risk signals: high/)
  await press(page, /^Save$/)
  await expect.poll(() => names(page)).toContain('Saved')
  await expect
    .poll(async () => (await badgeNames(page)).filter((name) => /high.*saved/.test(name)).length)
    .toBe(3)

  await page.goto(address('product/three-column-new-trader'))
  await expect.poll(() => badgeNames(page)).toEqual([expect.stringMatching(/high, \d+ of 100.*saved/)])

  const tab = await tabOf(browser, page)
  const popup = await openAddonPage(browser, `popup.html?tab=${tab}`)
  await popup.waitForSelector(`textarea[aria-label="Note on ${supplier}"]`)
  await popup.type('textarea', 'Late in spring; ask why.')
  await expect.poll(() => textOf(popup)).toContain('Saved')

  const panel = await openAddonPage(browser, `sidepanel.html?tab=${tab}`)
  await expect
    .poll(() =>
      panel.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('textarea[aria-label^="Note on"]')?.value,
      ),
    )
    .toBe('Late in spring; ask why.')
  await panel.click('#tab-lists')
  // The names of a list come after its frame.
  await expect.poll(() => textOf(panel)).toContain(supplier)
  expect(await textOf(panel)).toContain('Shortlist')
  expect(noise).toEqual([])
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)
const names = async (page: Page): Promise<string[]> => (await drawnButtons(page)).map(({ name }) => name)
const badgeNames = async (page: Page): Promise<string[]> =>
  (await names(page)).filter((name) => name.startsWith('Risk signals'))

/** Clicks the first drawn button of a name, once it is there. */
async function press(page: Page, name: RegExp): Promise<void> {
  await expect.poll(async () => (await names(page)).some((one) => name.test(one))).toBe(true)
  const button = (await drawnButtons(page)).find((one) => name.test(one.name))
  if (button !== undefined) await clickDrawn(page, button)
}

/** The number by which Firefox knows the tab of a page. */
async function tabOf(browser: Browser, page: Page): Promise<number> {
  const helper = await openAddonPage(browser, 'popup.html')
  await page.bringToFront()
  const id = await helper.evaluate(async () => {
    const { browser: api } = globalThis as unknown as { browser: typeof chrome }
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    return tab?.id
  })
  await helper.close()
  if (id === undefined) throw new Error('Firefox names no tab.')
  return id
}
