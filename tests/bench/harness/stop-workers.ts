import type { BrowserContext, Page } from '@playwright/test'

/** Whether a service worker of an extension is running. */
export async function hasWorker(context: BrowserContext): Promise<boolean> {
  const browser = context.browser()
  if (browser === null) throw new Error('The context has no browser.')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  )
}

/** Ends every background script, as the browser does after half a minute without an event. */
export async function stopWorkers(page: Page): Promise<void> {
  const context = page.context()
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  // A message that is under way starts it again.
  for (let attempt = 0; await hasWorker(context); attempt += 1) {
    if (attempt === 20) throw new Error('The background script did not stop.')
    await session.send('ServiceWorker.stopAllWorkers')
    await page.waitForTimeout(100)
  }
  await session.detach()
}
