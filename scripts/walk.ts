import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { launchWithExtension, type ExtensionBrowser } from '@/tests/e2e/extension.ts'
import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { servePages } from './serve-pages.ts'
import { walkJourney } from './walk-journey.ts'

const output = join('test-results', 'start')
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== ''

async function main(): Promise<void> {
  const { live = false } = parseArgs({ options: { live: { type: 'boolean' } } }).values
  if (live && !hasDisplay) throw new Error('There is no display here to show the real site on.')
  const browser = await launchWithExtension({
    executablePath: process.env.CHROMIUM ?? '',
    headless: !hasDisplay,
    viewport: { width: 1360, height: 860 },
  })
  try {
    await (live ? openSite(browser) : walkSamples(browser))
    if (hasDisplay) {
      console.log('The window stays open; close it to end.')
      await new Promise<void>((closed) => browser.context.once('close', () => closed()))
    }
  } finally {
    await browser.close()
  }
}

async function openSite({ context }: ExtensionBrowser): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('https://www.alibaba.com/trade/search?tab=all&SearchText=insulated+water+bottle')
  console.log('Opened the real site.')
}

async function walkSamples({ context, extensionId }: ExtensionBrowser): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const fixtures = await loadFixtures()
  await servePages(context, fixtures)
  await walkJourney({ context, extensionId, fixtures, output })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
