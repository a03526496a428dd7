import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { putRows } from './put-rows.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const supplier = 'Silver Lantern Trading Co., Ltd.'

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ])

/** The panel beside a product page, on its supplier, which is saved. */
const dossierTest = test.extend<{ panel: Page }>({
  panel: async ({ openFixture, context, extensionId }, use) => {
    const page = await openFixture('product/three-column-new-trader')
    const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
    await panel.setViewportSize({ width: 400, height: 860 })
    await panel.getByRole('button', { name: 'Save to “Shortlist”' }).click()
    await expect(panel.getByRole('button', { name: 'Saved in “Shortlist”' })).toBeVisible()
    await use(panel)
  },
})

dossierTest('a flag is answered, and the answer can be taken back', async ({ panel }) => {
  const state = panel.getByRole('combobox', { name: 'State of “Many orders late”' })
  await state.selectOption('Explained')
  await panel.getByRole('textbox', { name: 'What was said or seen' }).fill('A strike at the port.')
  await panel.getByRole('textbox', { name: 'Who said so' }).fill('Ms Lin, sales')
  await panel.getByRole('button', { name: 'Save answer' }).click()
  await expect(panel.getByText('A strike at the port.')).toBeVisible()
  await panel.reload()
  await expect(state).toHaveValue('explained')
  await expect(panel.getByText(/by Ms Lin, sales/)).toBeVisible()
  await state.selectOption('Open')
  await expect(panel.getByText('A strike at the port.')).toBeHidden()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('A strike at the port.')).toBeVisible()
})

dossierTest('the own verdict stands beside the score and outlives the window', async ({ panel }) => {
  await panel.getByRole('button', { name: 'Audit first' }).click()
  await expect(panel.getByText('You: Audit first')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Reason' }).fill('The licence is open.')
  await panel.getByRole('button', { name: '4 stars' }).click()
  await panel.getByRole('combobox', { name: 'Status' }).selectOption('Sampling')
  await panel.getByRole('textbox', { name: 'Tags' }).fill('steel')
  await panel.getByRole('textbox', { name: 'Tags' }).press('Enter')
  await panel.getByRole('textbox', { name: 'Next action' }).fill('Ask for the report')
  await panel.getByLabel('On day').fill('2030-05-01')
  const entry = async () => (await storedRows(panel)).entries?.[0]
  await expect.poll(entry).toMatchObject({
    decision: 'audit-first',
    decisionReason: 'The licence is open.',
    rating: 4,
    status: 'sampling',
    tags: ['steel'],
    nextAction: { text: 'Ask for the report', day: '2030-05-01' },
  })
  await panel.reload()
  await expect(panel.getByRole('textbox', { name: 'Reason' })).toHaveValue('The licence is open.')
  await panel.getByRole('button', { name: '4 stars' }).click()
  await expect.poll(async () => (await entry())?.rating).toBeUndefined()
})

dossierTest('a quote is added, changed, deleted and brought back', async ({ panel }) => {
  await panel.getByText('Quotes', { exact: true }).last().click()
  await panel.getByRole('button', { name: 'Add a quote' }).click()
  await panel.getByRole('button', { name: 'Save quote' }).click()
  await expect(panel.getByRole('alert')).toHaveText(/at least one quantity/)
  await panel.getByRole('textbox', { name: 'Product' }).fill('Bottle 500 ml')
  await panel.getByRole('spinbutton', { name: 'From quantity' }).fill('500')
  await panel.getByRole('spinbutton', { name: 'Unit price' }).fill('3.1')
  await panel.getByRole('button', { name: 'Add a quantity' }).click()
  await panel.getByRole('spinbutton', { name: 'From quantity' }).last().fill('100')
  await panel.getByRole('spinbutton', { name: 'Unit price' }).last().fill('3.42')
  await panel.getByRole('combobox', { name: 'Incoterm' }).selectOption('FOB')
  await panel.getByRole('textbox', { name: 'Place' }).fill('Ningbo')
  await panel.getByRole('button', { name: 'Save quote' }).click()
  const card = panel.getByRole('article', { name: /^Quote of/ })
  await expect(card.getByRole('listitem')).toHaveText(['100+ $3.42', '500+ $3.10'])
  await expect(card.getByText('FOB Ningbo')).toBeVisible()

  await card.getByRole('button', { name: /^Edit the quote/ }).click()
  await panel.getByRole('spinbutton', { name: 'Lead time in days' }).fill('25')
  await panel.getByRole('button', { name: 'Save quote' }).click()
  await expect(card.getByText('25 days')).toBeVisible()

  await card.getByRole('button', { name: /^Delete the quote/ }).click()
  await expect(card).toBeHidden()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByText('25 days')).toBeVisible()
})

dossierTest('an offer is pinned with its packing', async ({ panel }) => {
  await panel.getByText('Offers', { exact: true }).last().click()
  await panel.getByRole('button', { name: /^Pin “/ }).click()
  const packing = panel.getByRole('group', { name: /^Packing of “/ })
  await panel.getByText('Packing', { exact: true }).click()
  await packing.getByRole('spinbutton', { name: 'Units a carton' }).fill('24')
  await packing.getByRole('spinbutton', { name: /^Gross weight/ }).fill('9.2')
  await packing.getByRole('spinbutton', { name: /^Gross weight/ }).blur()
  const pinned = async () => (await storedRows(panel)).entries?.[0]?.pinned
  await expect.poll(pinned).toMatchObject([{ unitsPerCarton: 24, grossWeightKg: 9.2 }])
  await panel.getByRole('button', { name: /^Unpin “/ }).click()
  await expect.poll(pinned).toEqual([])
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(pinned).toMatchObject([{ unitsPerCarton: 24, grossWeightKg: 9.2 }])
})

dossierTest('a note that was not finished is there when the panel opens again', async ({ panel }) => {
  const note = panel.getByRole('textbox', { name: `Note on ${supplier}` })
  await note.pressSequentially('Half a thou')
  await expect.poll(async () => (await storedRows(panel)).drafts?.[0]?.text).toBe('Half a thou')
  await panel.reload()
  await expect(note).toHaveValue('Half a thou')
  await note.fill('Half a thought')
  await expect
    .poll(async () => (await storedRows(panel)).notes?.map(({ text }) => text))
    .toEqual(['Half a thought'])
  expect((await storedRows(panel)).drafts).toEqual([])
})

dossierTest('a supplier is forgotten after a second question, and comes back', async ({ panel }) => {
  const note = panel.getByRole('textbox', { name: `Note on ${supplier}` })
  await note.fill('Keep this.')
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Forget this supplier' }).click()
  await panel.getByRole('button', { name: 'Forget', exact: true }).click()
  await expect(panel.getByText(`${supplier} was forgotten`)).toBeVisible()
  expect((await storedRows(panel)).suppliers).toEqual([])
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toHaveValue('Keep this.')
})

const day = 24 * 3600 * 1000

/** A supplier that was looked at a month ago, has changed since, and has a namesake. */
async function withPast(panel: Page): Promise<string> {
  const [record] = (await storedRows(panel)).suppliers ?? []
  if (record === undefined) throw new Error('The supplier is not in the memory.')
  const now = Date.now()
  const observation = { supplierId: record.id, page: 'product', changes: [] }
  await putRows(panel, {
    visits: [{ id: record.id, visitedAt: now - 30 * day, changedAt: now - 5 * day }],
    observations: [
      {
        ...observation,
        id: 'later',
        at: now - 5 * day,
        changes: [{ name: 'storeRating', from: 4.6, fromAt: now - 17 * day, to: 4.1 }],
      },
      {
        ...observation,
        id: 'earlier',
        at: now - 60 * day,
        changes: [{ name: 'reviewCount', from: 2, fromAt: now - 70 * day, to: 6 }],
      },
    ],
    suppliers: [
      { ...record, id: 'namesake', companyIds: ['987654321'], hosts: ['quietlantern.en.alibaba.com'] },
    ],
  })
  return record.id
}

dossierTest('what changed since the last visit stands at the top, once', async ({ panel }) => {
  const recordId = await withPast(panel)
  const visit = async () => (await storedRows(panel)).visits?.find(({ id }) => id === recordId)
  await panel.reload()
  const changes = panel.getByRole('heading', { name: /^Changed since you looked/ }).locator('..')
  await expect(changes.getByRole('listitem')).toHaveText(['Store rating: 4.6 of 5 → 4.1 of 5, 12 days'])
  await expect.poll(async () => (await visit())?.changedAt).toBeUndefined()
  await expect(panel.getByText('4 new store reviews, 10 days')).toBeVisible()
  await panel.reload()
  await expect(panel.getByText('4 new store reviews, 10 days')).toBeVisible()
  await expect(changes).toBeHidden()
})

dossierTest('a namesake is confirmed, shown as another shop, and refused for good', async ({ panel }) => {
  await withPast(panel)
  await panel.reload()
  const named = `${supplier} (quietlantern)`
  await panel.getByRole('button', { name: `${named} is the same company` }).click()
  await expect(panel.getByText('Another shop of the same company, as you said')).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await panel.getByRole('button', { name: `${named} is another company` }).click()
  await expect(panel.getByText('quietlantern')).toBeHidden()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await panel
    .getByText('quietlantern', { exact: true })
    .locator('xpath=../..')
    .getByRole('button')
    .first()
    .click()
  await expect(panel.getByRole('link', { name: /quietlantern/ })).toBeVisible()
})

dossierTest('two windows that write into one note keep both texts', async ({ panel, context }) => {
  const write = (page: Page, text: string) =>
    page
      .getByRole('textbox', { name: `Note on ${supplier}` })
      .first()
      .fill(text)
  await write(panel, 'First.')
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
  const other = await context.newPage()
  await other.goto(panel.url())
  await expect(other.getByRole('textbox', { name: `Note on ${supplier}` })).toHaveValue('First.')
  await Promise.all([write(panel, 'First. From here.'), write(other, 'First. From there.')])
  await expect
    .poll(async () => (await storedRows(panel)).notes?.map(({ text }) => text).toSorted())
    .toEqual(['First. From here.', 'First. From there.'])
})

for (const [width, scheme] of [
  [320, 'light'],
  [400, 'dark'],
  [1200, 'light'],
] as const) {
  dossierTest(`nothing of it is a barrier, all unfolded (${width} px, ${scheme})`, async ({ panel }) => {
    await panel.setViewportSize({ width, height: 860 })
    await panel.emulateMedia({ colorScheme: scheme })
    await panel.getByText('Quotes', { exact: true }).last().click()
    await panel.getByRole('button', { name: 'Add a quote' }).click()
    await panel
      .getByRole('combobox', { name: /^State of/ })
      .first()
      .selectOption('Confirmed')
    await panel.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    expect(await barriers(panel)).toEqual([])
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}
