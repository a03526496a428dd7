import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openExtensionPage } from './extension-page.ts'
import { expect, test } from './test.ts'

interface Browser {
  openFixture: (name: string) => Promise<Page>
  context: BrowserContext
  extensionId: string
}

/** The plan with a supplier whose orders were often late, at a tool. */
async function openTool({ openFixture, ...extension }: Browser, tool: string, width = 1200): Promise<Page> {
  const about = await openFixture('product/three-column-new-trader')
  const page = await openExtensionPage(extension, 'sidepanel', about)
  await page.setViewportSize({ width: 1200, height: 900 })
  await page.getByRole('button', { name: 'Save to “Shortlist”' }).click()
  await expect(page.getByRole('button', { name: 'Saved in “Shortlist”' })).toBeVisible()
  await page.getByRole('button', { name: 'Plan this order' }).click()
  await goToTool(page, tool)
  await page.setViewportSize({ width, height: 900 })
  return page
}

async function goToTool(page: Page, tool: string): Promise<void> {
  await page.getByRole('button', { name: tool, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: tool })).toBeAttached()
}

const line = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.locator('summary', { hasText: name }) })
const unfold = (page: Page, name: string) => line(page, name).locator('summary').click()
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A day of the machine's calendar so many days from today, as ISO 8601. */
function dayFromNow(days: number): string {
  const now = new Date()
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days))
  return day.toISOString().slice(0, 10)
}

test('risks are suggested, answered and dismissed; orders are entered and stand beside the verdict', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openTool({ openFixture, context, extensionId }, 'Risks')
  const late = line(page, 'The goods come late')
  await unfold(page, 'The goods come late')
  await expect(late.getByText('Late orders', { exact: true })).toBeVisible()
  await late.getByLabel('What to do about it').fill('Ship in two lots.')
  await late.getByLabel('Who').fill('Ana')
  await late.getByLabel('Likelihood').selectOption('High')
  await expect(late.getByText('Risk: High')).toBeVisible()

  await unfold(page, 'Defects are found only after shipping')
  await line(page, 'Defects are found only after shipping').getByRole('button', { name: 'Dismiss' }).click()
  await expect(line(page, 'Defects are found only after shipping')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await unfold(page, 'Defects are found only after shipping')
  await line(page, 'Defects are found only after shipping').getByRole('button', { name: 'Dismiss' }).click()

  await page.getByRole('button', { name: 'Add a risk' }).click()
  const own = line(page, 'Unnamed risk')
  await own.getByLabel('Risk', { exact: true }).fill('The port may close in a typhoon.')
  await saved(page)

  await page.reload()
  await expect(line(page, 'The port may close in a typhoon.')).toBeVisible()
  await expect(line(page, 'Defects are found only after shipping')).toBeHidden()
  await expect(line(page, 'The goods come late').getByText('Ana')).toBeVisible()
  await unfold(page, 'The goods come late')
  await expect(line(page, 'The goods come late').getByLabel('What to do about it')).toHaveValue(
    'Ship in two lots.',
  )

  for (const [name, values] of [
    ['2201', { 'Promised for': '2026-03-01', 'Delivered on': '2026-03-09', 'Items checked': '200' }],
    ['2302', { 'Promised for': '2026-08-01', 'Delivered on': '2026-07-30', 'Items checked': '300' }],
  ] as const) {
    await page.getByRole('button', { name: 'Add an order' }).click()
    const order = line(page, /^Order \d/)
    for (const [label, value] of Object.entries(values)) await order.getByLabel(label).fill(value)
    await order.getByLabel('Of these with defects').fill(name === '2201' ? '900' : '1')
    if (name === '2201') {
      await expect(order.getByLabel('Of these with defects')).toHaveAccessibleDescription('At most 200.')
      await order.getByLabel('Of these with defects').fill('3')
    }
    await order.getByLabel('Order number').fill(name)
  }
  await expect(page.getByText('2 orders · 1 late · 0.8% defects')).toBeVisible()
  await saved(page)

  const score = page.getByText(/\d+ of 100/).first()
  await page.getByRole('tab', { name: 'Supplier' }).click()
  await expect(page.getByText('2 orders · 1 late · 0.8% defects')).toBeVisible()
  const before = await score.innerText()
  await page.getByRole('button', { name: 'Orders', exact: true }).click()
  await line(page, '2302').locator('summary').click()
  await line(page, '2302').getByLabel('Delivered on').fill('2026-12-30')
  await expect(page.getByText('2 orders · 2 late · 0.8% defects')).toBeVisible()
  await page.getByRole('tab', { name: 'Supplier' }).click()
  await expect(score).toHaveText(before)
})

test('a dispute file says what is there and missing, how long there is, and leaves as a ZIP that can be verified', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openTool({ openFixture, context, extensionId }, 'Dispute')
  await expect(page.getByText('The time begins when you confirm receipt.')).toBeVisible()
  const receipt = page.getByLabel('Receipt confirmed on')
  for (const [day, said] of [
    [dayFromNow(-10), '21 days left'],
    [dayFromNow(-30), '1 day left'],
    [dayFromNow(-31), 'The time has run out'],
    [dayFromNow(-4000), 'The time has run out'],
  ] as const) {
    await receipt.fill(day)
    await expect(page.getByText(said, { exact: true })).toBeVisible()
  }
  await receipt.fill(dayFromNow(1))
  await expect(receipt).toHaveAccessibleDescription('This day is still to come.')
  await receipt.fill(dayFromNow(-10))

  const attack = '</textarea><img src=x onerror=alert(1)> 14 of 80 scratched \u202Etxt'
  await page.getByLabel('Order number').fill('2201-887')
  await page.getByLabel('What is wrong').fill(attack)
  await page.getByLabel('What you ask for').selectOption('Part of the price back')
  await page.getByLabel('Supplier told on').fill(dayFromNow(-8))

  await unfold(page, 'Photographs and videos of the defects')
  const photos = line(page, 'Photographs and videos of the defects')
  await photos.getByLabel('What it shows, and where it is').fill('Fourteen lids, with a ruler')
  await photos.getByLabel('Dated').fill(dayFromNow(-9))
  const picture = await page.screenshot()
  await photos
    .getByLabel('Add a file')
    .setInputFiles([{ name: 'lid.png', mimeType: 'image/png', buffer: picture }])
  await expect(photos.getByText('There', { exact: true })).toBeVisible()
  await unfold(page, 'Record of the messages')
  await line(page, 'Record of the messages').getByLabel('It is there').check()
  await expect(page.getByText('2 of 12 there')).toBeVisible()
  await expect(
    page.getByText(/^A ZIP with .*Still missing: Order page, .*Count of the defects\.$/),
  ).toBeVisible()
  await saved(page)

  const timeline = page.getByRole('listitem')
  await expect(timeline.filter({ hasText: 'Evidence: Photographs and videos of the defects' })).toBeVisible()
  await expect(timeline.filter({ hasText: 'File kept: lid.png' })).toBeVisible()
  await expect(timeline.filter({ hasText: 'Supplier told' })).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save dispute file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sourcelens-.*-dispute-\d{4}-\d{2}-\d{2}\.zip$/)
  const { SHA256SUMS: sums = new Uint8Array(), ...files } = unzipSync(readFileSync(await download.path()))
  const wanted = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}`)
  expect(strFromU8(sums).trimEnd().split('\n').toSorted()).toEqual(wanted.toSorted())
  expect(Object.values(files).map(sha256)).toContain(sha256(picture))

  const data: unknown = JSON.parse(strFromU8(files['dispute/dispute.json'] ?? sums))
  expect(data).toMatchObject({
    order: '2201-887',
    complaint: attack,
    remedy: 'part-refund',
    receiptConfirmedOn: dayFromNow(-10),
    time: { daysLeft: 21, lastDay: dayFromNow(20) },
  })
  const paper = strFromU8(files['dispute/dispute.html'] ?? sums)
  expect(paper).toContain("default-src 'none'")
  expect(paper).toContain('14 of 80 scratched')
  expect(paper).not.toContain('<img')

  await page.getByRole('button', { name: 'Write the opening message' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Writing' })).toBeAttached()
  expect(page.url()).toContain('key=dispute-opener')
})

test('a complaint longer than the field takes is cut there, and everything else stays', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openTool({ openFixture, context, extensionId }, 'Dispute', 400)
  await page.getByLabel('Order number').fill('2201-887')
  const complaint = page.getByLabel('What is wrong')
  await complaint.focus()
  await page.evaluate(() => {
    const text = '混合 العربية <b>x</b> '.repeat(50_000)
    document.execCommand('insertText', false, text)
  })
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Order number')).toHaveValue('2201-887')
  expect((await complaint.inputValue()).length).toBe(10_000)
})

test('acts and papers stand with number, date and source, and lead to the message that asks for them', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openTool({ openFixture, context, extensionId }, 'Compliance')
  await expect(page.getByText('Check with a specialist before you order.')).toBeVisible()
  await page.getByRole('button', { name: 'Toys and children’s products' }).click()
  await page.getByLabel('Sold in').selectOption('European Union')
  await expect(page.getByText('Directive 2009/48/EC, of Jun 18, 2009')).toBeVisible()
  await expect(page.getByText('Source: OJ L 170, 30.6.2009, p. 1')).toBeVisible()
  await expect(page.getByText(/^From Aug 1, 2030: the Toy Safety Regulation/)).toBeVisible()
  await expect(page.getByText('Named by a guide: EN 71-1, EN 71-2, EN 71-3, and EN 62115')).toBeVisible()
  await page.getByLabel('Sold in').selectOption('United States')
  await expect(page.getByText('Children’s Product Certificate (CPC) with its test report')).toBeVisible()
  await expect(page.getByText(/16 CFR part 1110, 90 FR 1800/).first()).toBeVisible()
  await page.getByLabel('Sold in').selectOption('Elsewhere')
  await expect(page.getByText('No acts are known here for this market.')).toBeVisible()
  await page.getByLabel('Sold in').selectOption('United Kingdom')
  await saved(page)
  await page.reload()
  await expect(page.getByText('SI 2011/1881, in force since Aug 19, 2011')).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the list' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.getByRole('button', { name: 'Ask the supplier for these' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Writing' })).toBeAttached()
  expect(page.url()).toContain('key=verification')
})

for (const [width, scheme] of [
  [320, 'light'],
  [1200, 'dark'],
] as const) {
  test(`none of the three is a barrier, all unfolded (${width} px, ${scheme})`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    test.slow()
    const page = await openTool({ openFixture, context, extensionId }, 'Compliance')
    await page.emulateMedia({ colorScheme: scheme })
    await page.getByRole('button', { name: 'Kitchenware' }).click()
    await page.getByLabel('Sold in').selectOption('European Union')
    await saved(page)
    for (const tool of ['Compliance', 'Risks', 'Dispute']) {
      await page.setViewportSize({ width: 1200, height: 900 })
      await goToTool(page, tool)
      await page.setViewportSize({ width, height: 900 })
      if (tool === 'Risks') await page.getByRole('button', { name: 'Add an order' }).click()
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('li details')) (part as HTMLDetailsElement).open = true
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        tool,
      ).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, tool).toBe(0)
    }
  })
}
