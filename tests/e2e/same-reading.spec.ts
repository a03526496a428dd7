import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Worker } from '@playwright/test'
import { interpret } from '@/lib/alibaba/interpret.ts'
import { readPage } from '@/lib/alibaba/read-page.ts'
import type { PageExtract } from '@/lib/core/page-extract.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { loadPage } from '@/scripts/load-page.ts'
import { servePages } from '@/scripts/serve-pages.ts'
import { expect, test } from './test.ts'

/** Real pages that other people saved. They are no part of this repository. */
const captureFolder = new URL('../../../shared/captures/', import.meta.url)
const captureIndex = new URL('pages.json', captureFolder)

/** A page as it was saved: its own scripts, which would add to it, are not run. */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

/** Long enough for a page that has nothing to report. */
const silenceMs = 700

interface SavedPage {
  name: string
  url: string
  file: string
}

/** Listens in the background, beside the extension's own listener, for what content scripts report. */
async function listenForReports(context: BrowserContext): Promise<() => Promise<PageExtract[]>> {
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(globalThis, { heardExtracts: heard })
    const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    runtime.onMessage.addListener((message: { type?: string; data?: { extract?: unknown } }) => {
      if (message.type === 'report-reading') heard.push(message.data?.extract)
    })
  })
  return () =>
    worker.evaluate(() =>
      (globalThis as unknown as { heardExtracts: unknown[] }).heardExtracts.splice(0),
    ) as Promise<PageExtract[]>
}

/** What `npm run --silent read` prints for a saved page. */
async function printed({ file, url }: SavedPage): Promise<Reading> {
  const page = await loadPage(file, url)
  return JSON.parse(JSON.stringify(readPage(page.document, page.url))) as Reading
}

/** Opens each page in the built extension and compares what is understood of its first report with what the command prints. */
async function compareAll(
  context: BrowserContext,
  noise: string[],
  pages: readonly SavedPage[],
): Promise<void> {
  const takeReports = await listenForReports(context)
  for (const saved of pages) {
    await test.step(saved.name, async () => {
      const wanted = await printed(saved)
      // Two captures may stand at one address.
      await context.unrouteAll()
      await servePages(context, [{ url: saved.url, html: readFileSync(saved.file, 'utf8'), headers: still }])
      const page = await context.newPage()
      await page.goto(saved.url, { waitUntil: 'commit' })
      const reports: PageExtract[] = []
      const take = async () => reports.push(...(await takeReports()))
      const isTold = wanted.health !== undefined || wanted.suppliers.length > 0
      if (isTold) await expect.poll(take, { timeout: 15_000 }).toBeGreaterThan(0)
      else await page.waitForLoadState().then(() => page.waitForTimeout(silenceMs).then(take))
      const [first] = reports
      const understood = first && (JSON.parse(JSON.stringify(interpret(first).reading)) as Reading)
      if (isTold) expect.soft(understood, saved.name).toEqual(wanted)
      else expect.soft(understood?.suppliers ?? [], saved.name).toEqual([])
      await page.close()
      await takeReports()
    })
  }
  // The pages complain about their own scripts, which may not run here.
  noise.splice(0)
}

test('every fixture page: the extension reports what the command prints', async ({
  context,
  fixtures,
  noise,
}) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'sourcelens-fixtures-'))
  const pages = fixtures.map(({ name, url, html }) => {
    const file = join(folder, `${name.replaceAll('/', '-')}.html`)
    writeFileSync(file, html)
    return { name, url, file }
  })
  await compareAll(context, noise, pages)
  rmSync(folder, { recursive: true })
})

test('every captured page: the extension reports what the command prints', async ({ context, noise }) => {
  test.setTimeout(180_000)
  test.skip(
    !existsSync(captureIndex),
    'No captured pages: there is no shared/captures beside the repository.',
  )
  const index = JSON.parse(readFileSync(captureIndex, 'utf8')) as { file: string; url: string }[]
  const pages = index.map(({ file, url }) => ({
    name: file,
    url,
    file: fileURLToPath(new URL(file, captureFolder)),
  }))
  expect(pages.length).toBeGreaterThan(0)
  await compareAll(context, noise, pages)
})
