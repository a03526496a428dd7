import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openExtensionPage } from './extension-page.ts'
import { expect, test } from './test.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

interface Browser {
  openFixture: (name: string) => Promise<Page>
  context: BrowserContext
  extensionId: string
}

/** The dossier of a supplier that was saved, as a page of its own. */
async function openDossier({ openFixture, ...extension }: Browser, width = 1200): Promise<Page> {
  const about = await openFixture('product/three-column-verified')
  const page = await openExtensionPage(extension, 'sidepanel', about)
  await page.setViewportSize({ width, height: 900 })
  await page.getByRole('button', { name: 'Save to “Shortlist”' }).click()
  await expect(page.getByRole('button', { name: 'Saved in “Shortlist”' })).toBeVisible()
  return page
}

async function openChecklist(browser: Browser, width?: number): Promise<Page> {
  const page = await openDossier(browser, width)
  await page.getByRole('button', { name: 'Open the checklist' }).click()
  await expect(page.getByRole('heading', { name: 'Due diligence', exact: true })).toHaveCount(1)
  return page
}

/** Unfolds the section and the check where they are folded, and answers the check. */
async function openCheck(page: Page, section: string, check: string): Promise<Locator> {
  const own = (name: string) =>
    page.locator('details').filter({ has: page.locator('summary', { hasText: name }) })
  const [outer, inner] = [own(section).first(), own(check).last()]
  if (!(await outer.evaluate((details: HTMLDetailsElement) => details.open)))
    await page.locator('summary', { hasText: section }).first().click()
  await inner.locator('summary').click()
  return inner
}

const filesOf = (place: Locator) =>
  place.getByRole('list', { name: 'Files', exact: true }).getByRole('listitem')
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()

/** Drops or pastes files that are made in the page, as no test can hand over what is not on its disk. */
async function hand(
  place: Locator,
  how: 'drop' | 'paste',
  name: string,
  bytes: Buffer,
  repeat = 1,
): Promise<void> {
  await place.evaluate(
    (element, [event, fileName, text, times]) => {
      const part = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(
        new File(
          Array.from({ length: times }, () => part),
          fileName,
        ),
      )
      const init = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      )
    },
    [how, name, bytes.toString('base64'), repeat] as const,
  )
}

async function download(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('a licence is compared, its scan kept, the judgement changed, and the evidence handed on', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openChecklist({ openFixture, context, extensionId })
  await expect(page.getByText('0 of 32 checks')).toBeVisible()
  const check = await openCheck(page, 'Documents', 'Licence compared with the profile')

  const link = check.getByRole('link', { name: 'Company register of China' })
  await expect(link).toHaveAttribute('href', 'https://www.gsxt.gov.cn/')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(check.getByText('www.gsxt.gov.cn', { exact: true })).toBeVisible()

  await check.getByLabel('Company name').fill('Silver Moon Electronics Co., Ltd.')
  const code = check.getByLabel('Unified Social Credit Code')
  for (const [typed, said] of [
    ['91350100M000100Y4', 'A code has 18 characters, this one 17.'],
    ['91350100M000100Y44', 'The last character does not match the others. Compare each character.'],
    ['９２３３０７８２ＭＡ２Ｋ７Ｔ３Ｗ７４', 'Read as 92330782MA2K7T3W74'],
    ['92330782MA2K7T3W74', 'Sole proprietor: a person, not a company'],
    ['91350100M000100Y43', 'Well-formed. That does not show that it is registered: look it up.'],
  ] as const) {
    await code.fill(typed)
    await expect(check.getByText(said)).toBeVisible()
  }
  await check.getByRole('button', { name: 'Failed' }).click()
  await check.getByLabel('What was found').fill('Another name on the licence.')
  await expect(check.getByLabel('Checked on')).not.toHaveValue('')

  const picture = await page.screenshot()
  await check.getByLabel('Add a file').setInputFiles([named('licence.pdf', pdf), named('seal.pdf', picture)])
  // While the others are still being kept.
  await hand(check.getByLabel('What was found'), 'paste', 'image.png', Buffer.from([...picture, 0]))
  await expect(filesOf(check)).toHaveCount(3)
  await expect(check.getByTitle('Screenshot.png', { exact: true })).toBeVisible()
  await check.getByRole('button', { name: 'Enlarge seal.pdf' }).click()
  const drawn = page.getByRole('dialog').locator('canvas')
  await expect.poll(() => drawn.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300)
  await page.keyboard.press('Escape')
  await saved(page)

  await page.reload()
  await expect(page.getByText('1 of 32 checks')).toBeVisible()
  await expect(page.getByText('Failed · 3 files')).toBeHidden()
  await openCheck(page, 'Documents', 'Licence compared with the profile')
  await expect(page.getByText('Failed · 3 files')).toBeVisible()

  await page.getByRole('tab', { name: 'Supplier' }).click()
  const standing = page.getByRole('region', { name: 'Due diligence' })
  await expect(standing).toContainText('1 of 32 checks')
  await expect(standing).toContainText('1 failed')
  await expect(standing).toContainText('What you entered raised: Licence and page differ.')
  await expect(page.getByRole('heading', { name: 'Licence and page differ' })).toBeVisible()

  const answer = page.getByRole('combobox', { name: 'State of “Licence and page differ”' })
  await answer.selectOption('Explained')
  await page.getByRole('textbox', { name: 'What was said or seen' }).fill('The name changed in May.')
  await page.getByRole('textbox', { name: 'Who said so' }).fill('Ms Lin, sales')
  await page.getByLabel('On', { exact: true }).fill('2026-05-04')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await expect(page.getByText('by Ms Lin, sales · May 4, 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Edit answer' }).click()
  await page.getByLabel('On', { exact: true }).fill('2026-06-05')
  await page.getByRole('textbox', { name: 'Who said so' }).fill('Mr Wu, owner')
  await page.getByRole('textbox', { name: 'What was said or seen' }).fill('The name changed in June.')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await expect(page.getByText('by Mr Wu, owner · Jun 5, 2026')).toBeVisible()
  await page.reload()
  await expect(page.getByText('by Mr Wu, owner · Jun 5, 2026')).toBeVisible()
  await expect(page.getByText('The name changed in June.')).toBeVisible()

  const evidence = await download(page, 'Save evidence file')
  expect(evidence.name).toMatch(/\.zip$/)
  const { SHA256SUMS: sums = new Uint8Array(), ...parts } = unzipSync(evidence.bytes)
  const stated = strFromU8(sums).trimEnd().split('\n')
  expect(stated).toEqual(Object.entries(parts).map(([name, bytes]) => `${sha256(bytes)}  ${name}`))
  expect(parts['attachments/01-licence.pdf']).toEqual(new Uint8Array(pdf))
  expect(Object.keys(parts)).toContain('attachments/02-seal.pdf.png')
  const dossier = strFromU8(parts['dossier.html'] ?? sums)
  expect(dossier).toContain('Another name on the licence.')
  expect(dossier).toContain(sha256(pdf))
})

test('what is no picture and no PDF, or too large, is refused with a reason, and nothing is lost', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openChecklist({ openFixture, context, extensionId }, 360)
  const check = await openCheck(page, 'Profile', 'Past orders')
  const picker = check.getByLabel('Add a file')
  await check.getByLabel('What was found').fill('Twelve orders.')
  await picker.setInputFiles([
    named('offer.pdf', Buffer.from('This is no PDF, whatever it is called.')),
    named('empty.pdf', Buffer.alloc(0)),
    named('page.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
    named('orders.pdf', pdf),
  ])
  await expect(check.getByRole('alert')).toContainText('“offer.pdf” is neither a picture')
  await expect(check.getByRole('alert')).toContainText('“empty.pdf” is empty.')
  await expect(check.getByRole('alert')).toContainText('“page.svg” is neither a picture')
  await expect(filesOf(check)).toHaveCount(1)

  await hand(
    check.getByLabel('What was found'),
    'drop',
    'film.pdf',
    Buffer.concat([pdf, Buffer.alloc(1_000_000)]),
    200,
  )
  await expect(check.getByRole('alert')).toHaveText(/“film.pdf” has 200 MB. At most 25 MB can be kept./)
  await picker.setInputFiles(named('again.pdf', pdf))
  await expect(check.getByRole('alert')).toHaveText('“again.pdf” is here already.')
  await expect(filesOf(check)).toHaveCount(1)
  await expect(check.getByLabel('What was found')).toHaveValue('Twelve orders.')

  await check.getByRole('button', { name: 'Passed' }).click()
  await check.getByLabel('Checked on').fill('2999-01-01')
  await expect(check.getByLabel('Checked on')).toHaveAccessibleDescription('This day is still to come.')

  await check.getByRole('button', { name: 'Delete orders.pdf' }).click()
  await expect(filesOf(check)).toHaveCount(0)
  await page
    .getByText('“orders.pdf” was deleted.')
    .locator('..')
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(filesOf(check)).toHaveCount(1)
  expect((await download(page, 'Save a copy of orders.pdf')).bytes).toEqual(pdf)

  // What is dropped anywhere else is kept beside the supplier, and never opened in the place of the panel.
  await hand(page.getByText('1 of 32 checks'), 'drop', 'card.pdf', Buffer.concat([pdf, pdf]))
  await expect(page.getByRole('button', { name: 'Save a copy of card.pdf' })).toBeVisible()
  await expect(filesOf(check)).toHaveCount(1)
})

test('files come back with a backup, byte by byte', async ({ openFixture, context, extensionId }) => {
  const page = await openChecklist({ openFixture, context, extensionId })
  const check = await openCheck(page, 'Profile', 'Past orders')
  await check.getByLabel('Add a file').setInputFiles(named('orders.pdf', pdf))
  await expect(filesOf(check)).toHaveCount(1)
  await check.getByRole('button', { name: 'Concern' }).click()
  await saved(page)
  const address = page.url()

  await page.goto(`chrome-extension://${extensionId}/sidepanel.html#/data`)
  const backup = await download(page, 'Save a backup')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
  await dialog.getByRole('textbox').fill('Erase')
  await dialog.getByRole('button', { name: 'Erase everything' }).click()
  await expect(page.getByText('Everything was erased.')).toBeVisible()
  const keptFiles = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('attachments')
      return Array.fromAsync(folder.keys())
    })
  expect(await keptFiles()).toEqual([])

  const picker = page.getByLabel('Restore from a file', { exact: true }).last()
  await picker.setInputFiles({ name: 'all.zip', mimeType: '', buffer: backup.bytes })
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  expect(await keptFiles()).toHaveLength(1)
  await page.goto(address)
  await page.reload()
  await openCheck(page, 'Profile', 'Past orders')
  expect((await download(page, 'Save a copy of orders.pdf')).bytes).toEqual(pdf)
})

test('what cannot be written cannot be entered', async ({ openFixture, context, extensionId }) => {
  const page = await openChecklist({ openFixture, context, extensionId })
  const check = await openCheck(page, 'Profile', 'Past orders')
  await check.getByLabel('Add a file').setInputFiles(named('orders.pdf', pdf))
  await expect(filesOf(check)).toHaveCount(1)
  // The browser takes the connection away, as it does when the disk fails.
  const browser = await context.newCDPSession(page)
  const origin = `chrome-extension://${extensionId}`
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await expect(
    page.getByText('What is stored can only be read now, so nothing can be entered.'),
  ).toBeVisible()
  await expect(check.getByRole('button', { name: 'Passed' })).toBeDisabled()
  await expect(check.getByLabel('What was found')).toBeDisabled()
  await expect(check.getByRole('button', { name: 'Add a file' })).toBeHidden()
  await expect(check.getByRole('button', { name: 'Delete orders.pdf' })).toBeHidden()
})

test('the tools are grouped, and all of it can be reached by keyboard', async ({
  openFixture,
  context,
  extensionId,
}) => {
  const page = await openDossier({ openFixture, context, extensionId })
  await page.getByRole('button', { name: 'Plan this order' }).press('Enter')
  const tools = page.getByRole('navigation', { name: 'Tools' })
  await expect(tools.getByRole('button', { name: 'Landed cost' })).toHaveAttribute('aria-current', 'page')
  const before = tools.getByRole('list', { name: 'Before you order' })
  await before.getByRole('button', { name: 'Due diligence' }).press('Enter')
  await expect(page.getByText('0 of 32 checks')).toBeVisible()
  const summary = page.locator('summary', { hasText: 'Past orders' })
  await summary.press('Enter')
  await expect(page.getByRole('button', { name: 'Passed' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Passed' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('1 of 32 checks')).toBeVisible()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('0 of 32 checks')).toBeVisible()

  await page.setViewportSize({ width: 320, height: 900 })
  const box = page.getByRole('combobox', { name: 'Tools' })
  await expect(box.locator('optgroup').first()).toHaveAttribute('label', 'Before you order')
  await box.selectOption('Payment')
  await expect(page.getByText('Paid by').first()).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
})

for (const [scheme, width] of [
  ['light', 320],
  ['dark', 1200],
] as const) {
  test(`the checklist has no barrier that axe knows of (${scheme}, ${width} px)`, async ({
    openFixture,
    context,
    extensionId,
  }) => {
    const page = await openChecklist({ openFixture, context, extensionId }, width)
    await page.emulateMedia({ colorScheme: scheme })
    const check = await openCheck(page, 'Documents', 'Licence compared with the profile')
    await check.getByLabel('Company name').fill('Silver Moon Electronics Co., Ltd.')
    await check.getByRole('button', { name: 'Concern' }).click()
    const picture = await page.screenshot()
    await check.getByLabel('Add a file').setInputFiles([named('a.png', picture), named('b.pdf', pdf)])
    await expect(filesOf(check)).toHaveCount(2)
    await openCheck(page, 'Documents', 'Certificates confirmed by their issuer')
    await page.getByRole('button', { name: 'Add a certificate' }).click()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    const barriers = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ])
    expect(await barriers(), 'checklist').toEqual([])
    await page.getByRole('button', { name: 'Enlarge a.png' }).click()
    await expect(page.getByRole('dialog', { name: 'a.png' })).toBeVisible()
    expect(await barriers(), 'picture').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Supplier' }).click()
    await expect(page.getByRole('region', { name: 'Due diligence' })).toContainText('1 concern')
    expect(await barriers(), 'dossier').toEqual([])
  })
}
