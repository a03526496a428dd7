import { openExtensionPage } from './extension-page.ts'
import { expect, test } from './test.ts'

/** A shop after a change of layout: everything a reader looks for is named otherwise. */
const newLayout = {
  url: 'https://tidemark.en.alibaba.com/',
  html: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Tidemark Tools Co., Ltd.</title>
    <body class="shop-next"><main data-part="head"><h1>Tidemark Tools Co., Ltd.</h1><p>9 years on the site</p></main>
    <script>window.shopNext = {"owner":{"title":"Tidemark Tools Co., Ltd.","age":9}}</script></body></html>`,
}

test.use({ morePages: [newLayout] })

test('a layout that no reader knows: said in the panel, with a structure to report', async ({
  context,
  extensionId,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(newLayout.url)
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await expect(panel.getByRole('heading', { name: 'Layout not recognised' })).toBeVisible()
  await panel.getByRole('button', { name: 'Copy page structure' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await panel.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('script window.shopNext\n owner object 2\n  title text 24\n  age number\n')
  expect(copied).not.toContain('Tidemark')
})

test('the panel says of each fact where it was read, and what was not found', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/half-data')
  const panel = await openExtensionPage({ context, extensionId }, 'sidepanel', page)
  await panel.getByRole('button', { name: 'More views' }).click()
  await panel.getByRole('menuitem', { name: 'How this page was read' }).click()
  await expect(panel.getByRole('row', { name: /^Company name/ })).toContainText('company card')
  await expect(panel.getByRole('row', { name: /^On-time/ })).toContainText('Not found')
  await expect(panel.getByText('Layout not recognised')).toHaveCount(0)
})
