import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askFrom, contentScript } from '@/tests/support/message-channel.ts'
import { listenToPages } from './listen-to-pages.ts'
import { askTab } from './page-client.ts'

const ownOrigin = 'chrome-extension://ours'
const popup = { id: fakeBrowser.runtime.id, origin: ownOrigin }
const answer = { kind: 'gone' as const, suppliers: [], host: 'www.alibaba.com' }
const health = {
  fields: [{ fact: 'name' as const, source: 'data', suppliers: 2 }],
  structure: 'body',
}
const done = () => ({ done: true })
const handlers = {
  'page-suppliers': () => answer,
  'page-health': () => health,
  'pause-page': done,
  'resume-page': done,
  'next-flag': done,
}
const ask = () => askTab(7, 'page-suppliers')

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `${ownOrigin}${path}`)
})

it.each([
  ['the popup', popup],
  ['the panel in a tab of its own', { ...popup, tab: contentScript().tab }],
])('%s learns what is on a page', async (_, sender) => {
  listenToPages(handlers)
  askFrom(sender)
  expect(await ask()).toEqual(answer)
})

it.each([
  ['a content script', contentScript()],
  ['another extension', { ...popup, id: 'theirs' }],
])('%s does not', async (_, sender) => {
  listenToPages(handlers)
  askFrom(sender)
  await expect(ask()).rejects.toMatchObject({ code: 'forbidden' })
})

it('the panel learns how a page was read', async () => {
  listenToPages(handlers)
  askFrom(popup)
  expect(await askTab(7, 'page-health')).toEqual(health)
})

it('nobody there means nothing to judge', async () => {
  askFrom(popup)
  expect(await ask()).toBeUndefined()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'))
  expect(await ask()).toBeUndefined()
})

it('a content script that has ended no longer answers', async () => {
  const stop = listenToPages(handlers)
  askFrom(popup)
  stop()
  expect(await ask()).toBeUndefined()
})
