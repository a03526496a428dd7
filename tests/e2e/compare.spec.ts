import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openExtensionPage } from './extension-page.ts'
import { putRows } from './put-rows.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const at = Date.UTC(2026, 10, 20)
const fact = <Value>(value: Value) => ({ value, source: 'test', page: 'product', at })

const supplier = (id: string, name: string, years: number, price: [number, string]) => ({
  id,
  companyIds: [`2000000${id.slice(1)}`],
  hosts: [`${id}.en.alibaba.com`],
  facts: { name: fact(name), yearsOnAlibaba: fact(years), country: fact('CN'), tradeAssurance: fact(true) },
  listings: [
    {
      listing: {
        productId: `160000000${id.slice(1)}`,
        title: 'Steel bottle',
        price: { currency: price[1], min: price[0], max: price[0] },
        moq: { quantity: 300, unit: 'piece' },
        tiers: [{ from: 300, price: price[0] }],
      },
      page: 'product',
      at,
    },
  ],
  firstSeen: at,
  lastSeen: at,
  words: [],
})

const [peak, orchard, lantern] = [
  'Harbour Peak Metalware',
  'Quiet Orchard Housewares',
  'Silver Lantern Trading',
]
const rows = {
  suppliers: [
    supplier('s1', peak, 12, [3.4, 'USD']),
    supplier('s2', orchard, 4, [3.2, 'USD']),
    supplier('s3', lantern, 1, [2, 'EUR']),
  ],
  lists: [{ id: 'l1', name: 'Bottles', position: 1, createdAt: at }],
  entries: ['s1', 's2', 's3'].map((supplierId) => ({
    id: `e-${supplierId}`,
    listId: 'l1',
    supplierId,
    status: 'researching',
    addedAt: at,
    updatedAt: at,
  })),
}

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ])

/** A panel whose memory holds three suppliers of one list. */
const journey = test.extend<{ panel: Page }>({
  panel: async ({ openFixture, context, extensionId }, use) => {
    const page = await openFixture('other/category-landing')
    const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
    await panel.getByRole('tab', { name: 'Lists' }).click()
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible()
    await putRows(panel, rows)
    await panel.reload()
    await use(panel)
  },
})

const row = (panel: Page, name: string | RegExp) =>
  panel.getByRole('row').filter({
    has: panel.getByRole('rowheader', { name }),
  })

journey(
  'suppliers of a list are compared, the best is marked, and one can be taken out',
  async ({ panel }) => {
    await panel.getByRole('tab', { name: 'Compare' }).click()
    await panel.getByRole('checkbox', { name: peak }).check()
    await expect(panel.getByRole('button', { name: 'Compare' })).toBeDisabled()
    await panel.getByRole('checkbox', { name: orchard }).check()
    await panel.getByRole('button', { name: 'Compare' }).click()

    await expect(panel.getByRole('heading', { name: '2 suppliers side by side' })).toBeVisible()
    const price = row(panel, 'Unit price at 500').getByRole('cell')
    await expect(price).toHaveText([/\$3\.40.*by price break/, /\$3\.20\s*Best/])
    await expect(row(panel, 'Minimum order').getByRole('cell').first()).toHaveText('300 piece')

    await panel.getByLabel('Quantity').fill('100')
    await panel.keyboard.press('Enter')
    await expect(row(panel, 'Unit price at 100').getByRole('cell').first()).toHaveText(/only from 300/)
    await expect(row(panel, 'Minimum order').getByRole('cell').first()).toHaveText(/100 is below it/)

    await panel.getByLabel('Differences only').check()
    await expect(row(panel, 'Minimum order')).toHaveCount(0)
    await expect(row(panel, 'Unit price at 100')).toBeVisible()

    await panel.getByRole('button', { name: `Take ${orchard} out of the comparison` }).click()
    await expect(panel.getByText('Add at least one more supplier to compare with.')).toBeVisible()
    await panel.getByLabel('Add a supplier').selectOption({ label: lantern })
    await expect(panel.getByRole('columnheader', { name: lantern })).toBeVisible()
  },
)

journey(
  'prices of two currencies are set against each other only by a rate of the buyer’s own',
  async ({ panel }) => {
    await panel.evaluate(() => location.assign('#/compare?records=s1,s3'))
    const price = row(panel, 'Unit price at 500').getByRole('cell')
    await expect(price).toHaveText([/^\$3\.40(?!.*Best)/, /^€2\.00(?!.*Best)/])
    await panel.getByLabel('Compare in').selectOption('EUR')
    await panel.getByLabel('1 USD in EUR').fill('0.5')
    await panel.keyboard.press('Enter')
    await expect(price.first()).toHaveText(/\$3\.40\s*Best.*€1\.70 by your rate of/)
    const { plans = [] } = await storedRows(panel)
    expect(plans.find(({ kind }) => kind === 'rates')?.data).toMatchObject({
      currency: 'EUR',
      rates: [{ from: 'USD', to: 'EUR', rate: 0.5 }],
    })
    await panel.reload()
    await expect(price.first()).toHaveText(/€1\.70/)
  },
)

journey(
  'the map is read with the keyboard, opens a supplier, and stands as a table too',
  async ({ panel }) => {
    await panel.evaluate(() => location.assign('#/map?list=l1'))
    const points = panel.getByRole('group', { name: /Risk score and unit price at 500 of 2 suppliers/ })
    await expect(points.getByRole('button')).toHaveCount(2)
    await expect(panel.getByText('1 supplier has a price in another currency.')).toBeVisible()
    await points.getByRole('button').first().focus()
    await expect(panel.getByRole('tooltip')).toContainText(peak)
    await panel.keyboard.press('ArrowRight')
    await expect(panel.getByRole('tooltip')).toContainText(orchard)
    await expect(row(panel, lantern)).toBeVisible()
    await panel.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { level: 1, name: orchard })).toBeVisible()
  },
)

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1200],
] as const) {
  journey(
    `comparison and map have no barrier that axe knows of (${scheme}, ${width} px)`,
    async ({ panel }) => {
      await panel.setViewportSize({ width, height: 860 })
      await panel.emulateMedia({ colorScheme: scheme })
      await panel.evaluate(() => location.assign('#/compare?records=s1,s2,s3'))
      await expect(panel.getByRole('heading', { name: '3 suppliers side by side' })).toBeVisible()
      expect(await barriers(panel)).toEqual([])
      await panel.evaluate(() => location.assign('#/map?list=l1'))
      await panel
        .getByRole('group', { name: /^Risk score/ })
        .getByRole('button')
        .first()
        .focus()
      expect(await barriers(panel)).toEqual([])
    },
  )
}
