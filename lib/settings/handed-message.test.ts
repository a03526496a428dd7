import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handMessage, onMessageHanded, takeMessage } from './handed-message.ts'

beforeEach(() => fakeBrowser.reset())

it('hands a text over once', async () => {
  await handMessage('Pay outside Alibaba')
  expect(await takeMessage()).toBe('Pay outside Alibaba')
  expect(await takeMessage()).toBeUndefined()
})

it('hands over no more than it may', async () => {
  await handMessage('a'.repeat(1_000_000))
  expect(await takeMessage()).toHaveLength(200_000)
})

it.each([undefined, 7, '', { text: 'a' }])('takes %j for nothing', async (stored) => {
  await fakeBrowser.storage.session.set({ message: stored })
  expect(await takeMessage()).toBeUndefined()
})

it('tells of a text that waits already, and of one that comes', async () => {
  await handMessage('a')
  const listener = vi.fn<() => void>()
  const stop = onMessageHanded(listener)
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1))
  await takeMessage()
  await handMessage('b')
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2))
  stop()
})
