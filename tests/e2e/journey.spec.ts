import { readFileSync } from 'node:fs'
import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const supplier = 'Silver Lantern Trading Co., Ltd.'
const flask = '[data-ctrdot="1601377120486"]'

test('from a search to a shortlist and back: what was learnt and decided shows on the card', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('search/fy26')
  const overlay = await Overlay.of(page)
  await page.locator('html[data-settled]').waitFor()
  await expect.poll(() => overlay.badgeNames()).toHaveLength(48)

  const onCard = async () => {
    for (const badge of await overlay.badges()) {
      if ((await badge.closest(flask, 'data-ctrdot')) !== null) return badge
    }
    throw new Error('The card has no badge.')
  }
  const first = await onCard()
  await first.hover()
  await expect.poll(() => overlay.cardText()).toContain('50% of the picture seen')
  await overlay.press(/^Save$/)
  await overlay.first('button', /^Saved$/)
  // Every card of the same company carries the mark.
  await expect
    .poll(async () => (await overlay.badgeNames()).filter((name) => name.includes('saved')).length)
    .toBe(await page.getByText(supplier, { exact: true }).count())

  await page.keyboard.press('Escape')
  await page.locator(`${flask} h2 a`).click()
  await page.waitForURL(/product-detail/)
  const onProduct = await overlay.first('button', /high, \d+ of 100.*saved/)
  expect(await onProduct.closest('[data-testid]', 'data-testid')).toBe('three-column-mini-company-card')

  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await popup.getByRole('textbox', { name: `Note on ${supplier}` }).fill('Late in spring; ask why.')
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible()
  await popup.close()

  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await expect(panel.getByRole('heading', { name: supplier })).toBeVisible()
  await expect(panel.getByRole('textbox', { name: `Note on ${supplier}` })).toHaveValue(
    'Late in spring; ask why.',
  )
  await panel.getByText('Lists', { exact: true }).click()
  await expect(panel.getByText(supplier)).toBeVisible()
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: /as CSV$/ }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv).toContain(supplier)
  expect(csv).toContain('Late in spring; ask why.')
  await panel.close()

  await page.goBack()
  await page.locator('html[data-settled]').waitFor()
  await expect.poll(async () => (await onCard()).name).toMatch(/high.*saved/)
  await (await onCard()).hover()
  await expect.poll(() => overlay.cardText()).toContain('product page, today')
  expect(await overlay.cardText()).toContain('66.2% of orders on time')
})

test('the panel sorts the suppliers of a result page by risk and opens one', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('search/fy26')
  await page.locator('html[data-settled]').waitFor()
  await expect.poll(async () => (await Overlay.of(page)).badgeNames()).toHaveLength(48)
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  const names = panel.getByText(/(?:Co\., Ltd\.|Factory|Limited|Pvt Ltd)$/)
  await expect(names).toHaveCount(20)
  await expect(names.first()).toHaveText(supplier)
  await names.first().click()
  await expect(panel.getByRole('heading', { name: supplier })).toBeVisible()
})
