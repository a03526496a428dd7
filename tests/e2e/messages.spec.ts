import { openExtensionPage } from './extension-page.ts'
import { isolatedWorld } from './isolated-world.ts'
import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

const saveId = '6f1c6f0e-7b0e-4a8e-9d8d-0d6f3c1a2b3c'
const supplier = { host: 'harbourpeak.en.alibaba.com' }
const extract = { kind: 'product', address: 'https://www.alibaba.com/', entries: [] }
const offer = { from: 'offer', ...supplier, raw: {} }

const wellFormed = [
  { type: 'report-reading', data: { extract } },
  { type: 'save-supplier', data: { saveId, supplier } },
  { type: 'undo-save', data: { saveId } },
  { type: 'open-panel', data: {} },
]

const malformed: [name: string, message: unknown][] = [
  ['no object', 'save-supplier'],
  ['nothing', null],
  ['a list', [{ type: 'save-supplier' }]],
  ['an unknown type', { type: 'delete-everything', data: {} }],
  ['a type of the prototype', { type: 'constructor', data: {} }],
  ['a type that is no text', { type: { toString: 'save-supplier' }, data: {} }],
  ['no data', { type: 'save-supplier' }],
  ['an id that is none', { type: 'save-supplier', data: { saveId: '1', supplier } }],
  ['a supplier without identity', { type: 'save-supplier', data: { saveId, supplier: {} } }],
  ['a foreign host', { type: 'save-supplier', data: { saveId, supplier: { host: 'evil.example' } } }],
  [
    'a page kind that does not exist',
    { type: 'report-reading', data: { extract: { ...extract, kind: 'x' } } },
  ],
  [
    'a number where a name stands',
    {
      type: 'report-reading',
      data: { extract: { ...extract, entries: [{ from: 'shop', ...supplier, raw: { header: 7 } }] } },
    },
  ],
  ['no address', { type: 'report-reading', data: { extract: { ...extract, address: 'bottles' } } }],
  [
    'more entries than a page can have',
    {
      type: 'report-reading',
      data: { extract: { ...extract, entries: Array.from({ length: 501 }, () => offer) } },
    },
  ],
]

test('the background refuses malformed messages and stores nothing of them', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-verified')
  await (await Overlay.of(page)).first()
  const evaluate = await isolatedWorld(page)
  const send = (message: unknown): Promise<unknown> =>
    evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)

  for (const [name, message] of malformed) {
    expect(await send(message), name).toMatchObject({ ok: false })
  }
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await expect(popup.getByRole('button', { name: 'Save to “Shortlist”' })).toBeVisible()
})

test('the background serves content scripts of the site only: not even pages of the extension', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openFixture('product/three-column-verified')
  await (await Overlay.of(page)).first()
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  for (const message of wellFormed) {
    const answer: unknown = await popup.evaluate((sent) => chrome.runtime.sendMessage(sent), message)
    expect(answer, message.type).toEqual({ ok: false, error: 'forbidden' })
  }
  await expect(popup.getByRole('button', { name: 'Save to “Shortlist”' })).toBeVisible()
})

test('frames inside a page get no content script', async ({ openFixture, fixtures }) => {
  const page = await openFixture('other/category-landing')
  const url = fixtures.find(({ name }) => name === 'product/three-column-verified')?.url ?? ''
  await page.evaluate((source) => {
    const frame = document.createElement('iframe')
    frame.src = source
    frame.width = '1300'
    frame.height = '700'
    document.body.append(frame)
  }, url)
  await page.waitForTimeout(1500)
  expect(await (await Overlay.of(page)).badgeNames()).toEqual([])
  const inside = page.frames().at(-1)
  expect(await inside?.locator('div:not([class]):not([id]):empty').count()).toBe(0)
})
