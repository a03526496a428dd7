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

/** Drives the main job once, step by step, on the sample pages: badge, why, save, note, CSV. */
export async function walkJourney(walk: Walk): Promise<void> {
  const { context, output } = walk
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(addressOf(walk, 'product/three-column-new-trader'))
  const overlay = await Overlay.of(page)
  const badge = await overlay.first()
  await picture(page, output, '1-badge', 'A product page opens; a badge stands at the supplier.')

  await badge.hover()
  const save = await overlay.first('button', /^Save$/)
  await picture(page, output, '2-why', 'Resting on the badge shows why.')

  await save.click()
  await overlay.first('button', /^Saved$/)
  await picture(page, output, '3-saved', 'One click saves the supplier to the shortlist.')
  await page.mouse.move(0, 0)

  const popup = await openExtensionPage(walk, 'popup', page)
  await popup.setViewportSize({ width: 360, height: 600 })
  await popup
    .getByRole('textbox', { name: /^Note on/ })
    .fill('Asked for the export licence on 18 Nov. No answer yet.')
  await popup.getByText('Saved', { exact: true }).waitFor()
  await picture(
    popup,
    output,
    '4-note',
    'The popup holds the supplier of this tab; a note is kept with every key.',
  )

  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: /as CSV$/ }).click(),
  ])
  const file = join(output, download.suggestedFilename())
  await download.saveAs(file)
  console.log(`The shortlist is a CSV file: ${file}`)
  console.log(`\n${supplierTable(await suppliersOn(walk, page))}\n`)
  console.log(`Screenshots: ${output}`)
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
