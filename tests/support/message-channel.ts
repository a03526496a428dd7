import { vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/**
 * Carries messages to all listeners as Chrome does: as JSON, with one reply, `undefined` where nobody listens.
 * The fake browser alone would pass dates and `undefined` through.
 */
function deliver(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  const event = fakeBrowser.runtime.onMessage as { trigger: (...received: unknown[]) => Promise<unknown[]> }
  return new Promise((resolve) => {
    const reply = (value: unknown) => resolve(asJson(value))
    void event
      .trigger(asJson(message), sender, reply)
      .then((answers) => answers.length === 0 && resolve(undefined))
  })
}

/** Everything sent from here on to the background comes from this sender. */
export function sendFrom(sender: Browser.runtime.MessageSender): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    deliver(message, sender),
  )
}

/** Everything sent from here on to a tab comes from this sender. */
export function askFrom(sender: Browser.runtime.MessageSender): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_: unknown, message: unknown) =>
    deliver(message, sender),
  )
}

/** A content script in a tab of the site. */
export const contentScript = (
  change: { incognito?: boolean; origin?: string } = {},
): Browser.runtime.MessageSender => ({
  id: fakeBrowser.runtime.id,
  tab: { id: 7, incognito: change.incognito ?? false } as Browser.tabs.Tab,
  frameId: 0,
  origin: change.origin ?? 'https://www.alibaba.com',
})
