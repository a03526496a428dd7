import { expect, test } from '@playwright/test'
import { findFirefox } from '@/scripts/find-browser.mjs'
import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { drawnButtons, firefoxFolder, launchFirefox, openServed } from './firefox.ts'

const firefox = findFirefox()

test('Firefox: an update of the extension leaves one badge on each card of an open page', async () => {
  test.skip(firefox === undefined, 'No Firefox was found: the update in Firefox was not tried.')
  test.setTimeout(120_000)
  const fixtures = await loadFixtures()
  const browser = await launchFirefox(firefox ?? '')
  try {
    const noise: string[] = []
    const address = fixtures.find(({ name }) => name === 'search/fy26')?.url ?? ''
    const page = await openServed(browser, address, fixtures, noise)
    const badges = async () =>
      (await drawnButtons(page)).filter(({ name }) => name.startsWith('Risk signals'))
    const ids = async () => (await badges()).map(({ sharedId }) => sharedId)
    await expect.poll(ids).toHaveLength(48)
    const before = new Set(await ids())

    await browser.installExtension(firefoxFolder)
    const drawnAnew = async () => (await ids()).filter((id) => !before.has(id)).length
    await expect.poll(drawnAnew).toBe(48)
    expect(await ids()).toHaveLength(48)
    expect(noise).toEqual([])
  } finally {
    await browser.close()
  }
})
