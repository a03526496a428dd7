import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { expect, test } from './test.ts'

/** Products of three suppliers, and what each of them quotes for a piece. */
const offers = [
  { fixture: 'product/three-column-new-trader', price: '3.10' },
  { fixture: 'product/three-column-verified', price: '3.60' },
  { fixture: 'product/two-column-2025', price: '2.95' },
]

const tools = ['Landed cost', 'Incoterms', 'Inspection', 'Payment', 'Milestones', 'Routes', 'Pipeline']

interface Browser {
  openFixture: (name: string) => Promise<Page>
  context: BrowserContext
  extensionId: string
}

/** Saves the supplier of each page, and opens the plan beside the last one. */
async function openPlan({ openFixture, ...extension }: Browser): Promise<Page> {
  let about: Page | undefined
  for (const { fixture } of offers) {
    about = await openFixture(fixture)
    const popup = await openExtensionPage(extension, 'popup', about)
    await popup.getByRole('button', { name: 'Save to “Shortlist”' }).click()
    await expect(popup.getByRole('button', { name: 'Saved in “Shortlist”' })).toBeVisible()
    await popup.close()
  }
  if (about === undefined) throw new Error('Nothing was saved.')
  const plan = await openExtensionPage(extension, 'sidepanel', about)
  await plan.getByRole('tab', { name: 'Plan' }).click()
  return plan
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

async function openTool(page: Page, tool: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: tool }).click()
}

const nowhereNaN = async (page: Page) => expect(await page.locator('body').innerText()).not.toContain('NaN')

test('three suppliers, their quotes, costs side by side, an inspection, dates, and all still there', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const plan = await openPlan({ openFixture, context, extensionId })
  await plan.setViewportSize({ width: 1200, height: 900 })
  await expect(plan.getByRole('region', { name: 'Researching' }).getByRole('button')).toHaveCount(3)

  await openTool(plan, 'Landed cost')
  await fill(plan, { Quantity: '1000', 'Selling price a unit': '9' })
  const choice = plan.getByRole('combobox', { name: 'Supplier', exact: true })
  const names = (await choice.getByRole('option').allInnerTexts()).slice(1)
  for (const [index, name] of names.entries()) {
    await choice.selectOption({ label: name })
    await plan.getByRole('button', { name: 'Add a price' }).click()
    await fill(plan, { 'Unit price': offers[index]?.price ?? '' })
    await fill(plan, { Freight: '900' })
    await field(plan, 'Freight is').selectOption('for the whole shipment')
    await expect(plan.getByRole('columnheader', { name: 'A unit' })).toBeVisible()
    await saved(plan)
  }

  await choice.selectOption({ index: 0 })
  const table = plan.getByRole('region', { name: 'All items by supplier' })
  await expect(table.getByRole('row', { name: /^Goods/ })).toContainText('$3,100.00')
  await expect(table.getByRole('row', { name: /^Goods/ })).toContainText('$2,950.00')
  await expect(table.getByRole('row', { name: /^Landed cost/ })).toContainText('$3,850.00')
  await expect(plan.getByText('lowest')).toHaveCount(1)
  await field(plan, 'Freight').last().press('ArrowRight')
  await expect(table.getByRole('row', { name: /^Freight/ })).toContainText('$945.00')
  await plan.getByRole('button', { name: 'Back to the order' }).click()
  await expect(table.getByRole('row', { name: /^Freight/ })).toContainText('$900.00')

  await openTool(plan, 'Inspection')
  await expect(plan.getByRole('row', { name: /^Major/ })).toContainText('AQL 2.5')
  await expect(plan.getByRole('row', { name: /^Major/ }).getByRole('cell')).toHaveText(['80', '5', '6'])
  await expect(plan.getByText('Major defects: AQL 2.5, 80 items; accept with 5 or fewer')).toBeVisible()

  await openTool(plan, 'Payment')
  await expect(plan.getByText('Paid by').first()).toBeVisible()
  await expect(plan.getByText('30 %: Contract signed')).toBeVisible()
  await field(plan, 'Paid by').selectOption('Western Union')
  await expect(plan.getByText('Money sent this way cannot be called back.')).toBeVisible()
  await saved(plan)

  await openTool(plan, 'Milestones')
  const year = new Date().getFullYear() + 2
  await fill(plan, { 'Needed on': `${year}-05-01` })
  await expect(plan.getByText('Chinese New Year').first()).toBeVisible()
  await expect(plan.getByText('Pay the next stage').first()).toBeVisible()
  await saved(plan)

  await plan.reload()
  await expect(field(plan, 'Needed on')).toHaveValue(`${year}-05-01`)
  await openTool(plan, 'Pipeline')
  await expect(plan.getByText('Order the first samples')).toBeVisible()
})

test('what cannot be counted is said at its field, and nothing typed is lost', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const plan = await openPlan({ openFixture, context, extensionId })
  await plan.setViewportSize({ width: 400, height: 900 })
  await plan.getByRole('combobox', { name: 'Tools' }).selectOption('Landed cost')
  await plan.getByRole('combobox', { name: 'Supplier', exact: true }).selectOption({ index: 1 })
  await plan.getByRole('button', { name: 'Add a price' }).click()

  const cases: [name: string, typed: string, said: string][] = [
    ['Quantity', '0', 'Must be more than zero.'],
    ['Quantity', '1000000000000', 'At most 1000000000.'],
    ['Quantity', '12.5', 'Only whole numbers.'],
    ['Quantity', 'a few', 'Write a number, with a point for decimals: 1250.50'],
    ['Unit price', '-3', 'Not below zero.'],
    ['Length', '0', 'Must be more than zero.'],
    ['Currency', 'XYZ', 'Not a currency code, such as USD or EUR.'],
    ['Per', 'sets', 'This is per sets, the order counts in piece.'],
  ]
  for (const [name, typed, said] of cases) {
    await field(plan, name).fill(typed)
    await expect(field(plan, name)).toHaveAccessibleDescription(said)
    await expect(field(plan, name)).toHaveAttribute('aria-invalid', 'true')
    await nowhereNaN(plan)
  }
  await field(plan, 'Currency').fill('EUR')
  await expect(plan.getByText('Enter a rate from USD to EUR, with its date.').first()).toBeVisible()
  await saved(plan)
  await plan.reload()
  await expect(field(plan, 'Unit price')).toHaveValue('-3')
  await expect(field(plan, 'Length')).toHaveValue('0')

  await plan.getByRole('combobox', { name: 'Tools' }).selectOption('Milestones')
  await field(plan, 'Needed on').fill('2020-01-01')
  await expect(field(plan, 'Needed on')).toHaveAccessibleDescription('This day is over.')
  await field(plan, 'Sample rounds').fill('2')
  await plan.getByRole('button', { name: 'Undo' }).click()
  await expect(field(plan, 'Needed on')).not.toHaveValue('2020-01-01')
})

test('what is due marks the icon, in front of pages that have no mark of their own', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const plan = await openPlan({ openFixture, context, extensionId })
  await plan.setViewportSize({ width: 1200, height: 900 })
  await openTool(plan, 'Payment')
  // The usual rules leave 30 days, 3 of them to negotiate.
  const confirmed = new Date(Date.now() - 27 * 86_400_000)
  const day = [confirmed.getFullYear(), confirmed.getMonth() + 1, confirmed.getDate()]
  await fill(plan, { 'Receipt confirmed on': day.map((part) => String(part).padStart(2, '0')).join('-') })
  await expect(plan.getByText(/^4 days left for a dispute/)).toBeVisible()
  await saved(plan)
  await plan.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() }))
  await expect.poll(() => plan.evaluate(() => chrome.action.getBadgeText({}))).toBe('1')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the tools of the plan have no barrier that axe knows of (${scheme})`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    test.slow()
    const plan = await openPlan({ openFixture, context, extensionId })
    await plan.emulateMedia({ colorScheme: scheme })
    await plan.setViewportSize({ width: 1200, height: 900 })
    await openTool(plan, 'Landed cost')
    await fill(plan, { Quantity: '1000' })
    const choice = plan.getByRole('combobox', { name: 'Supplier', exact: true })
    await choice.selectOption({ index: 1 })
    for (const part of ['Samples, tooling and local costs', 'Duty, tax, fees and reserve'])
      await plan.getByText(part).click()
    for (const tool of tools) {
      await openTool(plan, tool)
      const { violations } = await new AxeBuilder({ page: plan }).analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        tool,
      ).toEqual([])
    }
  })
}
