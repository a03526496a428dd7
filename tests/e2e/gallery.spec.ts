import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { planTools } from '@/components/plan/plan-tools.ts'
import { menuViews, tabViews } from '@/lib/stores/route.ts'
import { openExtensionPage, tabIdOf } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const folder = 'test-results/gallery'

/** Pages whose suppliers are saved, and pages that are only visited. */
const savedPages = [
  'product/three-column-new-trader',
  'product/three-column-verified',
  'product/two-column-2025',
]
const visitedPages = ['search/fy26', 'store/home-modules', 'profile/classic-modules']

interface Look {
  name: string
  scheme: 'light' | 'dark'
  language: string
  /** Of the panel: the narrowest, a comfortable one, the full page. */
  widths: readonly number[]
}

const looks: Look[] = [
  { name: 'light', scheme: 'light', language: 'en', widths: [320, 1280] },
  { name: 'dark', scheme: 'dark', language: 'zh-CN', widths: [480] },
  { name: 'arabic', scheme: 'light', language: 'ar', widths: [320, 1280] },
]

/** One page of each layout that has a badge. */
const badgePages = [
  'search/fy23',
  'search/fy26',
  'supplier-search/cards',
  'product/three-column-new-trader',
  'product/three-column-verified',
  'product/two-column-2025',
  'product/dom-only',
  'store/home-modules',
  'store/product-list-modules',
  'profile/classic-modules',
  'profile/shop-biz-data',
]

/** How the name of a chip begins. */
const chipNames: Record<string, RegExp> = {
  en: /^Risk signals/,
  'zh-CN': /^风险信号/,
  ar: /^مؤشرات المخاطر/,
}

interface Extension {
  context: BrowserContext
  extensionId: string
}

/** Fills the memory as a buyer does: suppliers of three pages saved, others seen. */
async function fillMemory(
  extension: Extension,
  openFixture: (name: string) => Promise<Page>,
): Promise<{ about: Page; records: string[] }> {
  for (const name of visitedPages) await openFixture(name)
  const opened: Page[] = []
  for (const name of savedPages) {
    const page = await openFixture(name)
    opened.push(page)
    const popup = await openExtensionPage(extension, 'popup', page)
    await popup.getByRole('button', { name: /Save to/ }).click()
    await expect(popup.getByRole('button', { name: /Saved in/ })).toBeVisible()
    await popup.close()
  }
  const [about] = opened
  if (about === undefined) throw new Error('No page was opened.')
  const helper = await extension.context.newPage()
  await helper.goto(`chrome-extension://${extension.extensionId}/popup.html`)
  const { entries = [] } = await storedRows(helper)
  await helper.close()
  return { about, records: entries.map(({ supplierId }) => String(supplierId)) }
}

/** Every view of the panel by the name of its picture, as a link to it. */
function views(records: readonly string[]): [name: string, fragment: string][] {
  const [record = ''] = records
  const parameters: Partial<Record<string, string>> = {
    supplier: `?record=${record}`,
    compare: `?records=${records.join(',')}`,
  }
  return [
    ...[...tabViews, ...menuViews]
      .filter((view) => view !== 'plan')
      .map((view): [string, string] => [view, `${view}${parameters[view] ?? ''}`]),
    ...planTools.map((tool): [string, string] => [`plan-${tool}`, `plan?tool=${tool}&record=${record}`]),
    ['print', `data?tool=print&record=${record}`],
  ]
}

/** Gives every page of the site the ground or the direction of another one, before it is read. Runs in the page. */
function dress({ isDark, isRightToLeft }: { isDark: boolean; isRightToLeft: boolean }): void {
  document.addEventListener('DOMContentLoaded', () => {
    const { documentElement, body } = document
    if (isRightToLeft) documentElement.dir = 'rtl'
    if (!isDark) return
    for (const { style } of [documentElement, body]) {
      style.background = '#16181d'
      style.color = '#e8eaed'
    }
  })
}

const atRest = (page: Page) => expect(page.locator('.animate-pulse')).toHaveCount(0)

/** What axe finds, and what is wider than the window. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    ...(overflow > 1 ? [`the page is ${overflow} px wider than the window`] : []),
  ]
}

for (const { name, scheme, language, widths } of looks) {
  for (const width of widths) {
    test(`every view in ${name}, ${width} px wide, has no barrier and its picture`, async ({
      openFixture,
      context,
      extensionId,
    }) => {
      test.setTimeout(240_000)
      const { about, records } = await fillMemory({ context, extensionId }, openFixture)
      const tab = await tabIdOf({ context, extensionId }, about)
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`chrome-extension://${extensionId}/popup.html`)
      await page.evaluate((tag) => chrome.storage.local.set({ settings: { language: tag } }), language)
      const pictures = `${folder}/${name}-${width}`
      mkdirSync(pictures, { recursive: true })
      const faults: string[] = []
      for (const [view, fragment] of views(records)) {
        await page.goto('about:blank')
        await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab}#/${fragment}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('heading').first()).toBeVisible()
        await atRest(page)
        await page.screenshot({ path: `${pictures}/${view}.png`, fullPage: true })
        faults.push(...(await faultsOf(page)).map((fault) => `${view}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
  }

  test(`popup and welcome page in ${name} have no barrier and their pictures`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    const about = await openFixture('product/three-column-new-trader')
    const popup = await openExtensionPage({ context, extensionId }, 'popup', about)
    await popup.evaluate((tag) => chrome.storage.local.set({ settings: { language: tag } }), language)
    mkdirSync(`${folder}/${name}`, { recursive: true })
    const faults: string[] = []
    for (const [view, width] of [
      ['popup', 380],
      ['welcome', 380],
      ['welcome', 1280],
    ] as const) {
      await popup.setViewportSize({ width, height: 700 })
      await popup.emulateMedia({ colorScheme: scheme })
      await popup.goto(popup.url().replace(/(popup|welcome)\.html/, `${view}.html`))
      await expect(popup.locator('html')).toHaveAttribute('lang', language)
      await expect(popup.getByRole('heading').first()).toBeVisible()
      await atRest(popup)
      await popup.screenshot({ path: `${folder}/${name}/${view}-${width}.png`, fullPage: true })
      faults.push(...(await faultsOf(popup)).map((fault) => `${view}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test(`badges and their cards on pages of every layout in ${name} have their pictures`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    test.setTimeout(240_000)
    const settings = await context.newPage()
    await settings.goto(`chrome-extension://${extensionId}/popup.html`)
    await settings.evaluate((tag) => chrome.storage.local.set({ settings: { language: tag } }), language)
    await settings.close()
    await context.addInitScript(dress, { isDark: scheme === 'dark', isRightToLeft: language === 'ar' })
    const pictures = `${folder}/${name}-pages`
    mkdirSync(pictures, { recursive: true })
    for (const fixture of badgePages) {
      const page = await openFixture(fixture)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      const overlay = await Overlay.of(page)
      await expect(async () => {
        // The page may still be moving its cards.
        await (await overlay.first('button', chipNames[language])).click()
        expect(await overlay.cardText()).toBeDefined()
      }).toPass()
      await page.screenshot({ path: `${pictures}/${fixture.replace('/', '-')}.png` })
      await page.close()
    }
  })
}
