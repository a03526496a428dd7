import { readFileSync } from 'node:fs'
import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const supplier = 'Silver Lantern Trading Co., Ltd.'
const note = 'Asked for the licence.\n=1+1 is not a formula here.'

test('saved on the page, noted in the popup, exported as CSV, and all still there after a reload', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-new-trader')
  const overlay = await Overlay.of(page)
  await (await overlay.first()).click()
  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)

  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await expect(popup.getByText(supplier).first()).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Saved in “Shortlist”' })).toBeVisible()
  const editor = popup.getByRole('textbox', { name: `Note on ${supplier}` })
  await editor.fill(note)
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible()

  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: /as CSV$/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sourcelens-Shortlist-\d{4}-\d\d-\d\d\.csv$/)
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain(`"${supplier}"`)
  expect(csv).toContain('Asked for the licence.')

  await popup.reload()
  await expect(editor).toHaveValue(note)
  await page.reload()
  await expect.poll(() => overlay.badgeNames()).toEqual([expect.stringMatching(/high, \d+ of 100.*saved/)])
})

test('a save can be taken back where it was made', async ({ openFixture, context, extensionId }) => {
  const page = await openFixture('product/three-column-verified')
  const overlay = await Overlay.of(page)
  await (await overlay.first()).click()
  await overlay.press(/^Save$/)
  await overlay.press(/^Undo$/)
  await overlay.first('button', /^Save$/)
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await expect(popup.getByRole('button', { name: 'Save to “Shortlist”' })).toBeVisible()
})
