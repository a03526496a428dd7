import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { ListClient } from '../pages/list-client.ts'
import { listAddress } from '../pages/list-page.ts'

declare global {
  /** In the page only. */
  var listClient: ListClient
}

/** Milliseconds that a content script has to start in before a page's cards arrive. */
export const settling = 300

export interface ListVisit {
  page: Page
  session: CDPSession
}

/** Opens the list page in a new tab, runs something on it and closes it. `prepare` runs before the page is there. */
export async function visitList<Result>(
  context: BrowserContext,
  prepare: (session: CDPSession) => Promise<unknown>,
  run: (visit: ListVisit) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await prepare(session)
  await page.goto(listAddress, { waitUntil: 'load' })
  await page.waitForTimeout(settling)
  try {
    return await run({ page, session })
  } finally {
    await page.close()
  }
}
