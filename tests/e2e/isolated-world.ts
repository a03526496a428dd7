import type { Page } from '@playwright/test'

/** Evaluates expressions where the content script runs: in the page's tab, but not in the page's world. */
export async function isolatedWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string }
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  const contextId = await found
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
}
