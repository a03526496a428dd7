import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { openExtensionPage, suppliersOn } from '@/tests/e2e/extension-page.ts'
import { Overlay } from '@/tests/e2e/overlay.ts'
import type { Fixture } from '@/tests/fixtures/load-fixtures.ts'
import { supplierTable } from './supplier-table.ts'

interface Walk {
  context: BrowserContext
  extensionId: string
  fixtures: readonly Fixture[]
  /** Folder for screenshots and the exported file. */
  output: string
}

/** Drives the main job once, step by step, on the sample pages: badges, why, save, product page, note, panel, CSV. */
export async function walkJourney(walk: Walk): Promise<void> {
  const { context, output } = walk
  const page = context.pages()[0] ?? (await context.newPage())
  const overlay = await Overlay.of(page)
  await page.goto(addressOf(walk, 'search/fy26'))
  await page.locator('html[data-settled]').waitFor()
  await overlay.first()
  await picture(
    page,
    output,
    '1-search',
    'A result page opens; every card carries the badge of its supplier.',
  )

  await (await overlay.first('button', /^Risk signals: high/)).hover()
  await overlay.first('button', /^Save$/)
  await picture(page, output, '2-why', 'Resting on a badge shows why.')

  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)
  await picture(page, output, '3-saved', 'One click saves the supplier to the shortlist.')
  for (const band of ['low', 'medium']) await saveFirst(overlay, page, band)
  console.log(`\n${supplierTable(await suppliersOn(walk, page))}\n`)

  await page.keyboard.press('Escape')
  await page.goto(addressOf(walk, 'product/three-column-new-trader'))
  await (await overlay.first()).hover()
  await overlay.first('button', /^Saved$/)
  await picture(page, output, '4-product', 'The product page tells more; the badge counts it in.')
  await page.mouse.move(0, 0)

  await takeNote(walk, page)
  await exportList(walk, page)

  await page.bringToFront()
  await page.goto(addressOf(walk, 'search/fy26'))
  await page.locator('html[data-settled]').waitFor()
  await (await overlay.first('button', /^Risk signals: high.*saved/)).hover()
  await overlay.first('button', /^Saved$/)
  await picture(
    page,
    output,
    '8-remembered',
    'Back on the results, the card shows the mark and what was learnt.',
  )
  console.log(`Screenshots and the list: ${output}`)
}

/** Saves the first supplier of a band, for company on the list. */
async function saveFirst(overlay: Overlay, page: Page, band: string): Promise<void> {
  await page.keyboard.press('Escape')
  await (await overlay.first('button', new RegExp(`^Risk signals: ${band}`))).hover()
  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)
}

async function takeNote(walk: Walk, page: Page): Promise<void> {
  const popup = await openExtensionPage(walk, 'popup', page)
  await popup.setViewportSize({ width: 360, height: 600 })
  await popup
    .getByRole('textbox', { name: /^Note on/ })
    .fill('Asked why orders ship late. Wants 30 % up front.')
  await popup.getByText('Saved', { exact: true }).waitFor()
  await picture(
    popup,
    walk.output,
    '5-note',
    'The popup holds the supplier of this tab; a note is kept with every key.',
  )
  await popup.close()
}

async function exportList(walk: Walk, page: Page): Promise<void> {
  const panel = await openExtensionPage(walk, 'sidepanel', page)
  await panel.setViewportSize({ width: 420, height: 860 })
  await panel.getByRole('textbox', { name: /^Note on/ }).waitFor()
  await picture(panel, walk.output, '6-dossier', 'The side panel holds the whole dossier.')
  await panel.getByText('Lists', { exact: true }).click()
  const csv = panel.getByRole('button', { name: /as CSV$/ })
  await csv.waitFor()
  await picture(panel, walk.output, '7-list', 'The shortlist, ready to take along.')
  const [download] = await Promise.all([panel.waitForEvent('download'), csv.click()])
  const file = join(walk.output, download.suggestedFilename())
  await download.saveAs(file)
  console.log(`The shortlist is a CSV file: ${file}`)
  await panel.close()
}

function addressOf({ fixtures }: Walk, name: string): string {
  const fixture = fixtures.find((one) => one.name === name)
  if (fixture === undefined) throw new Error(`There is no sample page ${name}.`)
  return fixture.url
}

async function picture(page: Page, folder: string, name: string, line: string): Promise<void> {
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(line)
}
