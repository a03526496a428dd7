import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch, type Browser, type Page } from 'puppeteer-core'
import type { ServedPage } from '@/scripts/serve-pages.ts'

export const firefoxFolder = resolve(process.env.FIREFOX_EXTENSION ?? '.output/firefox-mv3')

const addonId = 'sourcelens@sourcelens.invalid'
/** Firefox gives every installed extension a random host; a fixed one lets its pages be opened by address. */
const addonHost = '2c4f0a9e-5f0e-4d0e-9a43-5c0e6a7d1b11'

/** Opens a Firefox with the built extension. Its own pages can be driven only with access to the browser's parts. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  if (!existsSync(firefoxFolder))
    throw new Error(`There is no built extension in ${firefoxFolder}: run "npm run build" first.`)
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonHost }) },
  })
  await browser.installExtension(firefoxFolder)
  return browser
}

/** Opens an address of the site, answered from `pages`; all else is refused. What the page says goes to `noise`. */
export async function openServed(
  browser: Browser,
  url: string,
  pages: readonly ServedPage[],
  noise: string[],
): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1400, height: 900 })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const served = pages.find((one) => one.url === request.url())
    const answered = served
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: served.html })
      : request.abort()
    answered.catch((error: unknown) => noise.push(String(error)))
  })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  await page.goto(url)
  return page
}

/** Opens a page of the extension. Firefox never reports that such a page has loaded, so nobody waits for it. */
export async function openAddonPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  page.goto(`moz-extension://${addonHost}/${path}`).catch(() => undefined)
  for (let left = 100; left > 0; left -= 1) {
    // While the page changes hands between processes, every question about it fails.
    const drawn = await page.evaluate(() => document.querySelector('#root')?.childElementCount).catch(() => 0)
    if (drawn !== undefined && drawn > 0) return page
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error(`The page ${path} of the extension stayed empty.`)
}

/** A node as the WebDriver BiDi protocol describes it. */
interface RemoteNode {
  sharedId?: string
  value?: {
    localName?: string
    nodeValue?: string
    attributes?: Record<string, string>
    children?: RemoteNode[]
    shadowRoot?: RemoteNode | null
  }
}

interface Drawn {
  sharedId: string
  /** The accessible name where it is given as a label, else the text. */
  name: string
}

/** The buttons that the extension draws on a page, seen through closed roots by the protocol. */
export async function drawnButtons(page: Page): Promise<Drawn[]> {
  const hosts = `() => [...document.querySelectorAll('div')].filter((one) => one.attributes.length === 0 && one.childNodes.length === 0)`
  const list = (await callFunction(page, hosts, [])) as { value?: RemoteNode[] }
  return (list.value ?? []).flatMap((host) => buttonsIn(host.value?.shadowRoot ?? undefined))
}

function buttonsIn(node: RemoteNode | undefined): Drawn[] {
  if (node?.value === undefined) return []
  const { localName, attributes, children = [] } = node.value
  const inside = children.flatMap(buttonsIn)
  if (localName !== 'button' || node.sharedId === undefined) return inside
  return [{ sharedId: node.sharedId, name: attributes?.['aria-label'] ?? textOf(node) }, ...inside]
}

function textOf({ value }: RemoteNode): string {
  return (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join('')
}

/** A trusted click of the mouse on a drawn button. */
export async function clickDrawn(page: Page, { sharedId }: Drawn): Promise<void> {
  const centre = `(button) => {
    button.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = button.getBoundingClientRect()
    return (x + width / 2) + ' ' + (y + height / 2)
  }`
  const { value } = (await callFunction(page, centre, [{ sharedId }])) as { value: string }
  const [x = 0, y = 0] = value.split(' ').map(Number)
  await page.mouse.click(x, y)
}

/** The driver has no way of its own into closed roots; the protocol beneath it has. */
async function callFunction(page: Page, functionDeclaration: string, args: object[]): Promise<unknown> {
  const { connection } = page.browser() as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: { result: unknown } }> }
  }
  const { _id: context } = page.mainFrame() as unknown as { _id: string }
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    awaitPromise: false,
    target: { context },
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  })
  return result.result
}
