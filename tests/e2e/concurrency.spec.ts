import { bundleScript } from '@/tests/bench/harness/bundle-script.ts'
import { openExtensionPage } from './extension-page.ts'
import type { MemoryDriver } from './memory-driver.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

declare global {
  /** In the page only. */
  var memoryDriver: MemoryDriver
}

const edits = 300

test('three pages that change one record 300 times each lose no change', async ({
  openFixture,
  context,
  extensionId,
}, info) => {
  test.setTimeout(180_000)
  const script = await bundleScript('tests/e2e/memory-driver.ts', info.outputPath(), 'memory-driver.js')
  const about = await openFixture('product/three-column-verified')
  const pages = []
  for (let page = 0; page < 3; page += 1) {
    const opened = await openExtensionPage({ context, extensionId }, 'popup', about)
    await opened.evaluate(script)
    pages.push(opened)
  }
  const [first] = pages
  await first?.evaluate(() => memoryDriver.save(['1001001']))
  const acknowledged = await Promise.all(
    pages.map((page) => page.evaluate((times) => memoryDriver.edit('1001001', times), edits)),
  )
  expect(acknowledged).toEqual([edits, edits, edits])
  if (first === undefined) return
  const { entries = [] } = await storedRows(first)
  expect(entries.map(({ decisionReason }) => String(decisionReason).length)).toEqual([3 * edits])
  // Whichever page copied last, it copied the last change.
  await expect.poll(() => first.evaluate(() => memoryDriver.copyOf('1001001'))).toEqual(entries[0])
})
