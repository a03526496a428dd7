import { randomInt } from 'node:crypto'
import { readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type BrowserContext } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { servePages } from '@/scripts/serve-pages.ts'
import { freshProfile, launchWithExtension } from './extension.ts'
import { savesFrom, someSaves, type Save } from './saves.ts'
import { storedRows } from './stored-rows.ts'

const emptyPage = { url: 'https://www.alibaba.com/', html: '<!doctype html><title>Nothing to judge</title>' }

/** A browser on a profile that other browsers had before it. */
async function start(profile: string) {
  const executablePath = (await findBrowser()) ?? ''
  const browser = await launchWithExtension({ executablePath, profile })
  await servePages(browser.context, [emptyPage])
  const page = await browser.context.newPage()
  await page.goto(emptyPage.url)
  const popup = await browser.context.newPage()
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`)
  return { ...browser, popup, save: await savesFrom(page) }
}

/** Ends the browser as a crash does: no process of it gets to say another word. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const closed = context.waitForEvent('close')
  for (const { id } of processInfo) process.kill(id, 'SIGKILL')
  await closed
}

let profile = ''
test.beforeEach(() => {
  profile = freshProfile()
})
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))

test('no acknowledged save is lost, torn or doubled when the browser is killed 5 times', async () => {
  test.setTimeout(180_000)
  const acknowledged: Save[] = []
  for (let crash = 0; crash < 5; crash += 1) {
    const { context, save } = await start(profile)
    const enough = acknowledged.length + randomInt(5, 25)
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (const one of someSaves(1000, 100_000 + crash * 10_000 + writer * 1000)) {
        if (await save(one)) acknowledged.push(one)
      }
    })
    await expect.poll(() => acknowledged.length >= enough, { intervals: [1], timeout: 60_000 }).toBe(true)
    await killBrowser(context)
    await Promise.allSettled(writers)
  }
  const { popup, close } = await start(profile)
  const { entries = [], lists = [], suppliers = [] } = await storedRows(popup)
  await close()
  const ids = entries.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(acknowledged.map(({ saveId }) => saveId)))
  expect(new Set(entries.map(({ supplierId }) => supplierId)).size).toBe(ids.length)
  const known = new Set(suppliers.map(({ id }) => id))
  expect(entries.filter(({ supplierId }) => !known.has(String(supplierId)))).toEqual([])
  expect(lists).toHaveLength(1)
})

test('a damaged memory is noticed and comes back', async () => {
  const saves = someSaves(5, 200_000)
  const first = await start(profile)
  for (const one of saves) expect(await first.save(one)).toBe(true)
  await first.close()

  const origin = `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`
  const folder = join(profile, 'Default', 'IndexedDB', origin)
  for (const name of readdirSync(folder))
    if (name.startsWith('MANIFEST')) truncateSync(join(folder, name), 10)

  const { popup, save, close } = await start(profile)
  expect(await save(saves[0] ?? { saveId: '', companyId: '' })).toBe(false)
  // Chromium refuses a damaged database once, and makes it anew the next time without a word.
  await popup.getByRole('button', { name: 'Reload' }).click()
  await popup.getByRole('button', { name: 'Bring them back' }).click()
  await expect(popup.getByText('Shortlist (5)')).toBeAttached()
  const [late] = someSaves(1, 300_000)
  await expect.poll(() => late && save(late), 'the background goes on too').toBe(true)
  const { entries = [] } = await storedRows(popup)
  const ids = [...saves, late].map((one) => one?.saveId ?? '')
  expect(entries.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  await close()
})
