import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const weightOf = (panel: Page, signal: string) =>
  panel.getByRole('spinbutton', { name: `Weight of ${signal}` })

async function openScorecards(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More views' }).click()
  await panel.getByRole('menuitem', { name: 'Scorecards' }).click()
  await expect(panel.getByRole('heading', { name: 'Scorecards' })).toBeVisible()
}

async function barriers(panel: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: panel }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

test('a buyer weighs signals anew, sees what changes, judges by it, and takes a delete back', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-verified')
  const overlay = await Overlay.of(page)
  await overlay.first()
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.setViewportSize({ width: 400, height: 860 })
  await openScorecards(panel)
  await expect(panel.getByText('No supplier changes its band.')).toBeVisible()
  await expect(weightOf(panel, 'Trade Assurance')).toBeDisabled()
  expect(await barriers(panel)).toEqual([])

  await panel.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Any purchase, copy')
  await panel.getByRole('textbox', { name: 'Name' }).fill('Bottles')
  for (const signal of ['Trade Assurance', 'Store rating', 'On-time delivery', 'Response'])
    await weightOf(panel, signal).fill('0')
  for (const signal of ['Years on Alibaba', 'Track record', 'Verification'])
    await weightOf(panel, signal).fill('100')
  await panel.getByRole('slider', { name: 'Weight of Business type' }).press('ArrowRight')
  await expect(weightOf(panel, 'Business type')).toHaveValue('7')
  await panel.getByText('Bins').first().click()
  await panel.getByRole('spinbutton', { name: 'Years on Alibaba, points of step 6' }).fill('18')
  await expect(panel.getByText(/^Values must rise/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  expect(await barriers(panel)).toEqual([])
  for (const step of [2, 3, 4, 5])
    await panel.getByRole('spinbutton', { name: `Years on Alibaba, points of step ${step}` }).fill('18')
  await expect(panel.getByText('1 supplier changes its band.')).toBeVisible()

  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByText('Saved “Bottles” as version 2')).toBeVisible()
  await panel.getByRole('button', { name: 'Judge by this one' }).click()
  await expect(panel.getByText('Suppliers are judged by this one.')).toBeVisible()
  const before = await overlay.badgeNames()
  await page.reload()
  await expect.poll(() => overlay.badgeNames()).not.toEqual(before)

  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    (async () => {
      await panel.getByRole('button', { name: 'More to do with this scorecard' }).click()
      await panel.getByRole('menuitem', { name: 'Export as a file' }).click()
    })(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(file)).toMatchObject({ name: 'Bottles', scorecard: { version: 2 } })

  await panel.getByRole('button', { name: 'More to do with this scorecard' }).click()
  await panel.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(panel.getByText('Deleted “Bottles”')).toBeVisible()
  await expect(panel.getByRole('combobox', { name: 'Scorecard' })).toHaveValue('standard')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('Suppliers are judged by this one.')).toBeVisible()
  await expect(panel.getByRole('combobox', { name: 'Scorecard' })).not.toHaveValue('standard')

  const input = panel.locator('input[type=file]')
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  await expect(panel.getByText('This file is not a scorecard: it is not in JSON.')).toBeVisible()
  const damaged = file.replace(/"max": \d+/, '"max": -1')
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(damaged) })
  await expect(panel.getByText('The first mistake is at “signals.TENURE.max”.')).toBeVisible()
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect(panel.getByText('Imported “Bottles”')).toBeVisible()
  await expect(panel.getByText(/^This (file|scorecard)/)).toBeHidden()

  await panel.getByRole('button', { name: 'More to do with this scorecard' }).click()
  await panel.getByRole('menuitem', { name: 'Reset to “Any purchase”' }).click()
  await expect(weightOf(panel, 'Trade Assurance')).toHaveValue('10')
  await panel.getByRole('button', { name: 'Discard changes' }).click()
  await expect(weightOf(panel, 'Trade Assurance')).toHaveValue('0')
})
