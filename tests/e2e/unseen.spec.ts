import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { servePages } from '@/scripts/serve-pages.ts'
import { extensionFolder, launchWithExtension } from './extension.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

/** Runs in the page before anything else and writes down whatever the page could notice. */
function eavesdrop(): void {
  const heard: string[] = []
  // oxlint-disable-next-line typescript/unbound-method -- called on its target below
  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function heardDispatch(event) {
    heard.push(`dispatch ${event.type}`)
    return dispatch.call(this, event)
  }
  addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`), true)
  Object.assign(globalThis, { heard })
}

interface View {
  html: string
  globals: string[]
  heard: string[]
}

function look(page: Page): Promise<View> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis).toSorted(),
    heard: (globalThis as unknown as { heard: string[] }).heard,
  }))
}

async function openBare(context: BrowserContext, url: string): Promise<Page> {
  await context.addInitScript(eavesdrop)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

for (const name of ['product/three-column-verified', 'product/two-column-2025']) {
  test(`${name}: the page sees one more element without attributes, and nothing else`, async ({
    browserPath,
    context,
    fixtures,
  }) => {
    const url = fixtures.find((fixture) => fixture.name === name)?.url ?? ''
    const page = await openBare(context, url)
    const overlay = await Overlay.of(page)
    await (await overlay.first()).hover()
    await expect.poll(() => overlay.cardText()).toContain('not a verdict')
    const withUs = await look(page)

    const bare = await launchWithExtension({ executablePath: browserPath, withExtension: false })
    await servePages(bare.context, fixtures)
    const without = await look(await openBare(bare.context, url))
    await bare.close()

    expect(withUs.html.replace('<div></div>', '')).toBe(without.html)
    expect(withUs.html).not.toBe(without.html)
    expect(withUs.globals).toEqual(without.globals)
    expect(withUs.heard).toEqual([])
    expect(`${withUs.html} ${withUs.globals.join(' ')}`).not.toMatch(/sourcelens|wxt/i)
  })
}

test('a page reaches no file of the extension and cannot send it messages', async ({
  openFixture,
  extensionId,
  noise,
}) => {
  const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8')) as object
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources')
  expect(Object.keys(manifest)).not.toContain('externally_connectable')

  const page = await openFixture('product/three-column-verified')
  const reached = await page.evaluate(async (id) => {
    const paths = ['manifest.json', 'popup.html', 'background.js', 'content-scripts/alibaba.js']
    const answers = await Promise.allSettled(paths.map((path) => fetch(`chrome-extension://${id}/${path}`)))
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
    return {
      files: answers.filter(({ status }) => status === 'fulfilled').length,
      messages: runtime !== undefined,
    }
  }, extensionId)
  expect(reached).toEqual({ files: 0, messages: false })
  noise.splice(0)
})
