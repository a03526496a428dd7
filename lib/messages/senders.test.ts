import { expect, it } from 'vitest'
import type { Browser } from 'wxt/browser'
import { contentSender, isOwnPage } from './senders.ts'

type Sender = Browser.runtime.MessageSender

const tab = { id: 7, incognito: false } as Browser.tabs.Tab
const content: Sender = {
  id: 'ours',
  tab,
  frameId: 0,
  origin: 'https://www.alibaba.com',
  url: 'https://stale.example',
}

it('knows a content script of ours by its tab, frame and origin', () => {
  expect(contentSender(content, 'ours')).toEqual({
    tabId: 7,
    isPrivate: false,
    origin: 'https://www.alibaba.com',
  })
})

it.each<[string, Sender]>([
  ['another extension', { ...content, id: 'theirs' }],
  ['a popup', { ...content, tab: undefined }],
  ['a frame inside the page', { ...content, frameId: 3 }],
  ['a page of ours in a tab', { ...content, origin: 'chrome-extension://ours' }],
  ['a site of another name', { ...content, origin: 'https://notalibaba.com' }],
  ['a site that contains the name', { ...content, origin: 'https://www.alibaba.com.example' }],
  ['the site without encryption', { ...content, origin: 'http://www.alibaba.com' }],
  ['the site on another port', { ...content, origin: 'https://www.alibaba.com:8443' }],
  ['a sandboxed page', { ...content, origin: 'null' }],
  ['an unknown origin', { ...content, origin: undefined, url: 'https://www.alibaba.com/' }],
])('takes %s for no content script', (_, sender) => {
  expect(contentSender(sender, 'ours')).toBeUndefined()
})

const ownOrigin = 'chrome-extension://ours'
const panel: Sender = { id: 'ours', origin: ownOrigin }

it.each<[string, Sender, boolean]>([
  ['the popup is', panel, true],
  ['a page of ours in a tab is', { ...panel, tab }, true],
  ['a content script is not', content, false],
  ['another extension is not', { ...panel, id: 'theirs' }, false],
])('%s a page of ours', (_, sender, expected) => {
  expect(isOwnPage(sender, 'ours', ownOrigin)).toBe(expected)
})
