// The runner wants a pattern even where a fixture needs nothing.
/* oxlint-disable no-empty-pattern */
import { expect, test } from '@playwright/test'
import { findFirefox } from '@/scripts/find-browser.mjs'
import { bundleScript } from '@/tests/bench/harness/bundle-script.ts'
import { launchFirefox, openAddonPage } from './firefox.ts'

const firefox = findFirefox()
const saved = ['1001001', '1001002', '1001003']

test('Firefox: a deleted memory is noticed and comes back', async ({}, info) => {
  test.skip(firefox === undefined, 'No Firefox was found: nothing was recovered in Firefox.')
  test.setTimeout(120_000)
  const script = await bundleScript('tests/e2e/memory-driver.ts', info.outputPath(), 'memory-driver.js')
  const browser = await launchFirefox(firefox ?? '')
  try {
    const page = await openAddonPage(browser, 'popup.html')
    await page.evaluate(script)
    await page.evaluate((ids) => memoryDriver.save(ids), saved)
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('sourcelens').addEventListener('success', () => resolve())
        }),
    )
    await page.close()

    const again = await openAddonPage(browser, 'popup.html')
    const text = () => again.evaluate(() => document.body.textContent)
    await expect.poll(text).toContain('Bring them back')
    await again.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent.includes('Bring them back'))?.click()
    })
    await expect.poll(text).toContain(`Shortlist (${saved.length})`)
  } finally {
    await browser.close()
  }
})
