import type { Page } from '@playwright/test'
import { catalogue } from '@/lib/i18n/catalogue.ts'
import { chipWordsOf } from '@/lib/i18n/chip-words-of.ts'
import { languages, negotiateLanguage } from '@/lib/i18n/languages.ts'
import { openExtensionPage, tabIdOf } from './extension-page.ts'
import { launchWithExtension } from './extension.ts'
import { Overlay } from './overlay.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const productPage = 'product/three-column-new-trader'

/** How the name of a chip begins. */
const chipName = (language: keyof typeof chipWordsOf) =>
  new RegExp(`^${chipWordsOf[language].name.split('#')[0] ?? ''}`)

const chooseLanguage = (extensionPage: Page, language: string) =>
  extensionPage.evaluate((tag) => chrome.storage.local.set({ settings: { language: tag } }), language)

test('choosing Arabic turns panel, popup, badges and their card around, and no page is loaded again', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture(productPage)
  const overlay = await Overlay.of(page)
  await overlay.first()
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.evaluate(() => location.assign('#/settings'))
  let loads = 0
  for (const open of [page, popup, panel]) open.on('load', () => (loads += 1))

  await panel.getByRole('combobox', { name: 'Language' }).selectOption('العربية')

  for (const own of [panel, popup]) {
    await expect(own.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(own.locator('html')).toHaveAttribute('lang', 'ar')
  }
  await expect(panel.getByRole('heading', { name: catalogue.ar.panel.settings })).toBeVisible()
  await expect(popup.getByText(catalogue.ar.worthAsking.title)).toBeVisible()

  await page.bringToFront()
  const chip = await overlay.first('button', chipName('ar'))
  expect(
    await chip.call(function speech(this: Element) {
      return this instanceof HTMLElement ? [this.lang, this.dir] : []
    }),
  ).toEqual(['ar', 'rtl'])
  await chip.click()
  await expect.poll(() => overlay.cardText()).toContain(catalogue.ar.why.disclaimer)
  const [card] = await overlay.all('dialog')
  expect(
    await card?.call(function speech(this: Element) {
      return this instanceof HTMLElement ? [this.lang, this.dir] : []
    }),
  ).toEqual(['ar', 'rtl'])

  await panel.bringToFront()
  await panel.getByRole('combobox', { name: catalogue.ar.settings.language }).selectOption('auto')
  await expect(panel.locator('html')).toHaveAttribute('dir', 'ltr')
  await overlay.first('button', chipName('en'))
  expect(loads).toBe(0)
})

test('the settings offer every language under its own name', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture(productPage)
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.evaluate(() => location.assign('#/settings'))
  const options = panel.getByRole('combobox', { name: 'Language' }).locator('option')
  await expect(options).toHaveText([
    'As the browser (English)',
    ...Object.values(languages).map(({ name }) => name),
  ])
})

/** Texts that lose letters at an edge: neither an ellipsis nor a scroll bar says that there are more. */
function cutOff(): string[] {
  const said = 'button, th, td, h1, h2, h3, label, legend, span, p, dt, dd'
  return [...document.querySelectorAll<HTMLElement>(said)]
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      const isSeen = element.checkVisibility() && element.clientWidth > 1 && element.innerText.trim() !== ''
      const isCut = ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis'
      return isSeen && isCut && element.scrollWidth > element.clientWidth + 1
    })
    .map(({ innerText }) => innerText)
}

/** Opens each view of the panel for a saved supplier, after setting the language, and asks a question of it. */
async function faultsOfViews(
  extension: Parameters<typeof tabIdOf>[0],
  about: Page,
  { language, width }: { language: string; width: number },
  ask: (panel: Page) => Promise<string[]>,
): Promise<string[]> {
  const tab = await tabIdOf(extension, about)
  const panel = await extension.context.newPage()
  const base = `chrome-extension://${extension.extensionId}/sidepanel.html?tab=${tab}`
  await panel.setViewportSize({ width, height: 860 })
  await panel.goto(base)
  await chooseLanguage(panel, language)
  const { suppliers = [] } = await storedRows(panel)
  const record = suppliers[0]?.id ?? ''
  const found: string[] = []
  for (const view of [
    `supplier?record=${record}`,
    'page',
    'lists',
    'compare',
    'plan',
    'settings',
    'data',
    'map',
  ]) {
    await panel.goto('about:blank')
    await panel.goto(`${base}#/${view}`)
    await expect(panel.locator('html')).toHaveAttribute('lang', language)
    await expect(panel.getByRole('heading').first()).toBeVisible()
    await expect(panel.locator('.animate-pulse')).toHaveCount(0)
    found.push(...(await ask(panel)).map((fault) => `${view}: ${fault}`))
  }
  return found
}

test('the long words of German fit into the narrowest panel', async ({
  openFixture,
  context,
  extensionId,
}) => {
  test.setTimeout(120_000)
  const page = await openFixture(productPage)
  await (await Overlay.of(page)).first()
  const faults = await faultsOfViews(
    { context, extensionId },
    page,
    { language: 'de', width: 320 },
    async (panel) => {
      const surplus = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      return [...(surplus > 0 ? [`${surplus} px too wide`] : []), ...(await panel.evaluate(cutOff))]
    },
  )
  expect(faults).toEqual([])
})

test('manifest and panel speak the language of the browser', async ({ browserPath, sink }) => {
  const launched = await launchWithExtension({
    executablePath: browserPath,
    language: 'pt-BR',
    args: [...sink.browserArgs, '--lang=pt-BR'],
  })
  try {
    const page = await launched.context.newPage()
    await page.goto(`chrome-extension://${launched.extensionId}/sidepanel.html`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
    const { ui, description, title, commands } = await page.evaluate(async () => ({
      ui: chrome.i18n.getUILanguage(),
      description: chrome.runtime.getManifest().description,
      title: await chrome.action.getTitle({}),
      commands: (await chrome.commands.getAll()).map((command) => command.description),
    }))
    // Some browsers come without words for Brazil, and then speak English themselves.
    const { manifest, toolbar } = catalogue[negotiateLanguage([ui])]
    expect([description, title]).toEqual([manifest.description, toolbar.idle])
    expect(commands).toEqual(expect.arrayContaining(Object.values(manifest.commands)))
  } finally {
    await launched.close()
  }
})
