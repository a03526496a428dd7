import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { putRows } from './put-rows.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const at = Date.UTC(2026, 10, 3)
const fact = (value: unknown) => ({ value, source: 'test', page: 'product', at })

const supplierRow = (id: string, name: string, companyId: string) => ({
  id,
  companyIds: [companyId],
  hosts: [],
  firstSeen: at,
  lastSeen: at,
  facts: {
    name: fact(name),
    yearsOnAlibaba: fact(4),
    yearEstablished: fact(2019),
    storeRating: fact(4.6),
    reviewCount: fact(120),
    onTimePercent: fact({ min: 72, max: 72 }),
    businessTypes: fact(['manufacturer']),
  },
  said: [
    { page: 'profile', at: Date.UTC(2026, 4, 3), facts: { yearEstablished: 2014 } },
    { page: 'product', at, facts: { yearEstablished: 2019 } },
  ],
})

const entryRow = (id: string, supplierId: string) => ({
  id,
  listId: 'l1',
  supplierId,
  status: 'researching',
  addedAt: at,
  updatedAt: at,
})

/** Two suppliers on a list; the first has quoted, the second has a name that means to be a template. */
const rows = {
  suppliers: [
    supplierRow('s1', 'Harbour Peak Metalware Co., Ltd.', '910000001'),
    supplierRow('s2', '{quantity} <b>Silver Reed</b> {supplier', '910000002'),
  ],
  lists: [{ id: 'l1', name: 'Bottles', position: 0, createdAt: at }],
  entries: [entryRow('e1', 's1'), entryRow('e2', 's2')],
  quotes: [
    {
      id: 'q1',
      supplierId: 's1',
      currency: 'USD',
      prices: [{ from: 1000, price: 3.1 }],
      unit: 'piece',
      incoterm: 'FOB',
      place: 'Ningbo',
      createdAt: at,
      updatedAt: at,
    },
  ],
}

const writingTest = test.extend<{ panel: Page }>({
  panel: async ({ openFixture, context, extensionId }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const about = await openFixture('other/category-landing')
    const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', about)
    await panel.setViewportSize({ width: 1200, height: 900 })
    await panel.getByRole('tab', { name: 'Lists' }).click()
    await expect(panel.getByRole('tabpanel')).toBeVisible()
    await putRows(panel, rows)
    await use(panel)
  },
})

async function open(panel: Page, query: string): Promise<void> {
  await panel.goto(`${panel.url().replace(/#.*/, '')}#/plan?${query}`)
  await panel.reload()
}

const write = (panel: Page, template: string, record = 's1') =>
  open(panel, `tool=writing&record=${record}&key=${template}`)

const message = (panel: Page) => panel.getByRole('region', { name: 'Message' })
const field = (panel: Page, name: string) => panel.getByLabel(name, { exact: true })
const saved = (panel: Page) => expect(panel.getByText('Saved', { exact: true })).toBeVisible()
const copied = (panel: Page) => panel.evaluate(() => navigator.clipboard.readText())

writingTest('a request is written from the sheet, in two languages, and copied', async ({ panel }) => {
  await open(panel, 'tool=specification')
  await field(panel, 'Product').fill('Insulated bottle, 500 ml')
  await field(panel, 'Materials').fill('Stainless steel 304')
  await panel.getByRole('button', { name: 'Add a dimension' }).click()
  await field(panel, 'What is measured').fill('Height')
  await field(panel, 'Size').fill('tall')
  await expect(field(panel, 'Size')).toHaveAccessibleDescription(
    'Write a number, with a point for decimals: 1250.50',
  )
  await field(panel, 'Size').fill('220')
  await field(panel, 'Tolerance ±').fill('0.5')
  await expect(field(panel, 'Size')).toHaveAttribute('aria-invalid', 'false')
  await field(panel, 'Quantity').fill('1000')
  await field(panel, 'Incoterm').selectOption('FCA')
  await saved(panel)

  await panel.getByRole('button', { name: 'Write the request' }).click()
  await expect(message(panel)).toContainText('1. Product: Insulated bottle, 500 ml')
  await expect(message(panel)).toContainText('Height 220 mm ± 0.5 mm')
  await expect(message(panel)).toContainText('9. Quantity: 1,000 pieces')
  await expect(message(panel)).toContainText('[packing]')
  await expect(panel.getByText('Nothing is sent from here.')).toBeVisible()

  await expect(panel.getByText('9 to fill in')).toBeVisible()
  await panel.getByRole('button', { name: 'Fill in: your name' }).click()
  await expect(field(panel, 'Your name')).toBeFocused()
  await panel.keyboard.type('Ann Moss')
  await expect(panel.getByText('8 to fill in')).toBeVisible()
  await expect(message(panel)).toContainText('Ann Moss')
  await message(panel).getByRole('button', { name: '[packing]' }).click()
  await expect(field(panel, 'Packing')).toBeFocused()
  await panel.keyboard.type('Box of one, 24 a carton')
  await saved(panel)

  await panel.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(panel.getByText('Copied, with 7 places still to fill in')).toBeVisible()
  expect(await copied(panel)).toBe(
    await message(panel)
      .locator('> div')
      .evaluate((one) => one.textContent),
  )

  await panel.getByRole('combobox', { name: 'Language of the message' }).selectOption('简体中文')
  await expect(message(panel)).toContainText('1. 品名：Insulated bottle, 500 ml')
  await expect(message(panel)).toContainText('9. 数量：1,000件')
  await expect(message(panel)).toContainText('Ann Moss')
  await saved(panel)
  await panel.reload()
  await expect(message(panel)).toContainText('5. 包装：Box of one, 24 a carton')

  await panel.getByRole('combobox', { name: 'Supplier', exact: true }).selectOption({ index: 1 })
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveValue('request-quotation')
  await expect(message(panel)).toContainText('{quantity} <b>Silver Reed</b> {supplier')
  await expect(message(panel).locator('b')).toHaveCount(0)
  await expect(message(panel)).toContainText('[packing]')
  await expect(message(panel)).toContainText('Ann Moss')
})

writingTest(
  'the text of one message is edited, kept as a note, and given back to the template',
  async ({ panel }) => {
    await write(panel, 'confirmation')
    await expect(message(panel)).toContainText('5. Unit price: USD 3.10 per piece')
    await expect(message(panel)).toContainText('6. Delivery term (Incoterms 2020): FOB Ningbo')
    await panel.getByRole('button', { name: 'Edit text' }).click()
    const text = panel.getByRole('textbox', { name: 'Message' })
    await text.fill('Only [lead time] and <i>this</i>.')
    await expect(panel.getByText('1 to fill in')).toBeVisible()
    await panel.getByRole('button', { name: 'Done' }).click()
    await expect(message(panel)).toHaveText('Only [lead time] and <i>this</i>.')
    await saved(panel)
    await panel.reload()
    await message(panel).getByRole('button', { name: '[lead time]' }).click()
    await expect(text).toBeFocused()
    await panel.keyboard.type('30 days')
    await expect(text).toHaveValue('Only 30 days and <i>this</i>.')
    await panel.getByRole('button', { name: 'Done' }).click()

    await panel.getByRole('button', { name: 'Save as note' }).click()
    await expect(panel.getByText('Saved as a note')).toBeVisible()
    const notes = async () => (await storedRows(panel)).notes?.map((note) => note.text)
    await expect.poll(notes).toEqual(['Confirmation summary\n\nOnly 30 days and <i>this</i>.'])

    await panel.getByRole('button', { name: 'Back to the template' }).click()
    await expect(message(panel)).toContainText('summary of what we have agreed')
    await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(message(panel)).toHaveText('Only 30 days and <i>this</i>.')
  },
)

writingTest('a template is made one’s own, said what is wrong with it, and given back', async ({ panel }) => {
  await write(panel, 'first-contact')
  await expect(message(panel)).toContainText('Harbour Peak Metalware Co., Ltd.')
  await panel.getByRole('button', { name: 'Edit template' }).click()
  const text = panel.getByRole('textbox', { name: 'Text of the template' })
  const cases: [typed: string, said: string][] = [
    ['Dear {suplier},', 'Line 1: no placeholder is called “suplier”.'],
    ['Dear\n{supplier', 'Line 2: a brace opens and does not close. Write two for a brace as text.'],
    ['Dear }', 'Line 1: a brace closes and none is open. Write two for a brace as text.'],
    [' ', 'A template needs some text.'],
    ['x'.repeat(9000), 'Too long: 9,000 of at most 8,000 characters.'],
  ]
  for (const [typed, said] of cases) {
    await text.fill(typed)
    await expect(text).toHaveAccessibleDescription(said)
  }
  await text.fill('您好 😀 {supplier}{{x}}: ')
  await text.press('End')
  await panel.getByRole('combobox', { name: 'Insert a placeholder' }).selectOption('your name')
  await expect(text).toHaveValue('您好 😀 {supplier}{{x}}: {my-name}')
  await panel.getByRole('button', { name: 'Done' }).click()
  await saved(panel)

  await write(panel, 'first-contact', 's2')
  await expect(message(panel)).toHaveText('您好 😀 {quantity} <b>Silver Reed</b> {supplier{x}: [your name]')
  await panel.getByRole('button', { name: 'Edit template' }).click()
  await panel.getByRole('button', { name: 'Back to ours' }).click()
  await expect(text).toHaveValue(/^Dear \{supplier\} team/)
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(text).toHaveValue(/^您好/)
})

writingTest('flags and disagreements lead to a message that asks about them', async ({ panel }) => {
  await panel.reload()
  await panel.getByRole('button', { name: 'Harbour Peak Metalware Co., Ltd.', exact: true }).click()
  await panel.getByRole('button', { name: 'Write these questions' }).click()
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveValue('open-questions')
  await expect(message(panel)).toContainText('a price reduction for each week of delay')

  await panel.goBack()
  await panel.getByRole('combobox', { name: 'State of “Many orders late”' }).selectOption('Explained')
  await panel.getByRole('button', { name: 'Save answer' }).click()
  await expect(panel.getByText('“Many orders late” is explained')).toBeVisible()
  await panel.getByRole('button', { name: 'Write these questions' }).click()
  await expect(message(panel)).not.toContainText('a price reduction for each week of delay')

  await panel.goBack()
  await panel.getByRole('button', { name: 'Ask to explain' }).click()
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveValue('explain-mismatch')
  await expect(message(panel)).toContainText(
    '“2019” (product page, 3 November 2026); “2014” (company profile, 3 May 2026)',
  )
})

for (const scheme of ['light', 'dark'] as const) {
  writingTest(
    `writing has no barrier that axe knows of, and fits in 320 pixels (${scheme})`,
    async ({ panel }) => {
      await panel.emulateMedia({ colorScheme: scheme })
      await panel.setViewportSize({ width: 320, height: 860 })
      const barriers = async () => (await new AxeBuilder({ page: panel }).analyze()).violations
      const check = async (what: string) => {
        expect(await barriers(), what).toEqual([])
        const width = await panel.evaluate(() => document.documentElement.scrollWidth)
        expect(width, what).toBeLessThanOrEqual(320)
      }
      await write(panel, 'request-quotation')
      await expect(message(panel)).toBeVisible()
      await check('message')
      await panel.getByRole('button', { name: 'Edit text' }).click()
      await check('text')
      await panel.getByRole('button', { name: 'Done' }).click()
      await panel.getByRole('button', { name: 'Edit template' }).click()
      await panel.getByRole('textbox', { name: 'Text of the template' }).fill('{nobody}')
      await check('template')
      await open(panel, 'tool=specification')
      await panel.getByRole('button', { name: 'Add a dimension' }).click()
      await field(panel, 'Size').fill('0')
      await check('specification')
    },
  )
}
