// The runner wants a pattern even where a fixture needs nothing.
/* oxlint-disable no-empty-pattern */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { servePages, type ServedPage, type Traffic } from '@/scripts/serve-pages.ts'
import { loadFixtures, type Fixture } from '@/tests/fixtures/load-fixtures.ts'
import { launchWithExtension, type ExtensionBrowser } from './extension.ts'
import { startSink, type Sink } from './network-sink.ts'

export { expect } from '@playwright/test'

interface TestFixtures {
  /** Pages served beside the fixture pages. */
  morePages: readonly ServedPage[]
  launched: ExtensionBrowser
  extensionId: string
  traffic: Traffic
  /** Console lines and uncaught errors of every page; a test that leaves any behind fails. */
  noise: string[]
  /** Opens a fixture page by its name. */
  openFixture: (name: string) => Promise<Page>
}

interface WorkerFixtures {
  browserPath: string
  fixtures: Fixture[]
  sink: Sink
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserPath: [
    async ({}, use) => {
      const path = await findBrowser()
      if (path === undefined) throw new Error('No Chromium was found: set CHROMIUM to its path.')
      await use(path)
    },
    { scope: 'worker' },
  ],
  fixtures: [async ({}, use) => use(await loadFixtures()), { scope: 'worker' }],
  sink: [
    async ({}, use) => {
      const sink = await startSink()
      await use(sink)
      await sink.close()
    },
    { scope: 'worker' },
  ],
  morePages: [[], { option: true }],

  launched: async ({ browserPath, sink }, use, info) => {
    const launched = await launchWithExtension({ executablePath: browserPath, args: sink.browserArgs })
    await use(launched)
    if (info.status !== info.expectedStatus) await keepPages(launched.context, info.outputPath())
    await launched.close()
    expect(sink.takeAsked(), 'the network stayed untouched').toEqual([])
  },
  context: async ({ launched }, use) => use(launched.context),
  extensionId: async ({ launched }, use) => use(launched.extensionId),
  traffic: [
    async ({ context, fixtures, morePages }, use) => {
      await use(await servePages(context, [...fixtures, ...morePages]))
    },
    { auto: true },
  ],
  noise: [
    async ({ context }, use) => {
      const noise: string[] = []
      context.on('console', (message) =>
        noise.push(`${message.type()}: ${message.text()} (${message.location().url})`),
      )
      context.on('weberror', (error) => noise.push(`uncaught: ${error.error().stack}`))
      await use(noise)
      expect(noise, 'the console stayed empty').toEqual([])
    },
    { auto: true },
  ],
  openFixture: async ({ context, fixtures }, use) => {
    await use(async (name) => {
      const fixture = fixtures.find((one) => one.name === name)
      if (fixture === undefined) throw new Error(`There is no fixture ${name}.`)
      const page = await context.newPage()
      await page.goto(fixture.url)
      return page
    })
  },
})

/** Keeps markup and picture of every open page of a failed test. */
async function keepPages(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [index, page] of context.pages().entries()) {
    writeFileSync(join(folder, `page-${index}.html`), await page.content().catch(String))
    await page.screenshot({ path: join(folder, `page-${index}.png`) }).catch(() => undefined)
  }
}
