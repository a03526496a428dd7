import type { BrowserContext, Page } from '@playwright/test'
import { pageResponseSchemas } from '@/lib/messages/page-responses.ts'
import { parseReply } from '@/lib/messages/parse-reply.ts'
import type { SupplierOnPage } from '@/lib/messages/protocol.ts'

interface Extension {
  context: BrowserContext
  extensionId: string
}

/** The number by which the browser knows the tab of a page. */
export async function tabIdOf({ context, extensionId }: Extension, about: Page): Promise<number> {
  const helper = await context.newPage()
  await helper.goto(`chrome-extension://${extensionId}/popup.html`)
  await about.bringToFront()
  const id = await helper.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return tab?.id
  })
  await helper.close()
  if (id === undefined) throw new Error('The browser names no tab.')
  return id
}

/** Opens the popup or the panel as a tab of its own; it speaks of the tab that shows `about`. */
export async function openExtensionPage(
  extension: Extension,
  name: 'popup' | 'sidepanel',
  about: Page,
): Promise<Page> {
  const id = await tabIdOf(extension, about)
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${extension.extensionId}/${name}.html?tab=${id}`)
  return page
}

/** What the content script on a page answers to the question of popup and panel. */
export async function suppliersOn(extension: Extension, about: Page): Promise<SupplierOnPage[]> {
  const id = await tabIdOf(extension, about)
  const helper = await extension.context.newPage()
  await helper.goto(`chrome-extension://${extension.extensionId}/popup.html`)
  const reply: unknown = await helper.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { type: 'page-suppliers', data: {} }, { frameId: 0 }),
    id,
  )
  await helper.close()
  return parseReply((value) => pageResponseSchemas['page-suppliers'].safeParse(value).data, reply).suppliers
}
