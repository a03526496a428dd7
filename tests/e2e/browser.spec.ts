import type { BrowserContext, Page } from '@playwright/test'
import { openExtensionPage, tabIdOf } from './extension-page.ts'
import { launchWithExtension } from './extension.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const product = 'product/three-column-verified'

/** The events of the browser that no program can cause from outside. */
interface Dispatching {
  dispatch: (...event: unknown[]) => void
}

/** Makes the background hear what the browser would tell it. */
async function tell(context: BrowserContext, tabId: number, event: 'command' | 'menu', name: string) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(
    async ([id, kind, what]) => {
      const tab = await chrome.tabs.get(id)
      const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching }
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatching }
      if (kind === 'command') onCommand.dispatch(what, tab)
      else onClicked.dispatch({ menuItemId: what }, tab)
    },
    [tabId, event, name] as const,
  )
}

const iconOf = (helper: Page, tabId: number) =>
  helper.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)

test('a new user is told once what a badge means, and why each permission', async ({ browserPath, sink }) => {
  const { context, extensionId, close } = await launchWithExtension({
    executablePath: browserPath,
    args: sink.browserArgs,
    keepWelcome: true,
  })
  const address = `chrome-extension://${extensionId}`
  const openPages = () => context.pages().map((page) => page.url())
  await expect.poll(openPages).toContain(`${address}/welcome.html`)
  const welcome = await context.newPage()
  await welcome.goto(`${address}/welcome.html`)
  await expect(welcome.getByRole('heading', { level: 2 })).toHaveText([
    'What a badge means',
    'What it may do, and why',
    'Nothing gets lost',
  ])
  await welcome.getByRole('button', { name: 'Open Sourcelens' }).click()
  await expect.poll(openPages).toContain(`${address}/sidepanel.html#/lists`)
  await close()
})

test('a key saves the supplier of the tab, and the icon says so', async ({
  context,
  extensionId,
  openFixture,
}) => {
  const page = await openFixture(product)
  const tabId = await tabIdOf({ context, extensionId }, page)
  const popup = await openExtensionPage({ context, extensionId }, 'popup', page)
  await expect(popup.getByRole('button', { name: 'Save to' })).toBeVisible()
  await tell(context, tabId, 'command', 'save-supplier')
  await expect.poll(() => iconOf(popup, tabId)).toBe('✓')
  expect((await storedRows(popup)).entries).toHaveLength(1)
  await tell(context, tabId, 'command', 'save-supplier')
  await tell(context, tabId, 'command', 'no-such-command')
  await expect(popup.getByRole('button', { name: 'Saved in' })).toBeVisible()
  expect((await storedRows(popup)).entries).toHaveLength(1)
})

test('the item of the context menu is there until it is switched off', async ({ context, extensionId }) => {
  const panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/settings`)
  const isOffered = () =>
    panel.evaluate(() =>
      chrome.contextMenus.update('check-supplier', {}).then(
        () => true,
        () => false,
      ),
    )
  await expect.poll(isOffered).toBe(true)
  await panel.getByRole('switch', { name: /context menu/ }).click()
  await expect.poll(isOffered).toBe(false)
  await panel.getByRole('switch', { name: /context menu/ }).click()
  await expect.poll(isOffered).toBe(true)
})
