// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import type { PageExtract } from '@/lib/core/page-extract.ts'
import { descriptionIn } from './description-frame.ts'
import { PageReader } from './page-reader.ts'

const extract = (described: boolean): PageExtract => ({
  kind: 'product',
  address: 'https://www.alibaba.com/',
  entries: [
    {
      from: 'product',
      host: 'harbourpeak.en.alibaba.com',
      raw: { cards: [], ...(described && { description: { text: 'Steel', alts: '', attributes: [] } }) },
    },
  ],
})
const card =
  '<div data-module-name="module_company"><span class="company-name"><a href="/">Peak</a></span></div>'

beforeEach(() => {
  document.body.innerHTML = card
})

function addFrame(): Document {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  // The address is set behind the frame's back: nothing is loaded here.
  frame.setAttribute('src', '/product-detail/description/descIframe.html?productId=1')
  Object.defineProperty(frame, 'contentDocument', { value: document.implementation.createHTMLDocument() })
  const inner = frame.contentDocument
  if (inner === null) throw new Error('no document')
  Object.defineProperty(inner, 'readyState', { value: 'complete' })
  return inner
}

it('the description is there once its frame has something to show', () => {
  expect(descriptionIn(document)).toBeUndefined()
  const inner = addFrame()
  expect(descriptionIn(document)).toBeUndefined()
  inner.body.append('Steel')
  expect(descriptionIn(document)).toBe(inner)
})

it('a product is read and reported again, once, when its description has loaded', () => {
  const read: (Document | undefined)[] = []
  const reader = new PageReader({
    window,
    extractPage: (_, __, { description }) => {
      read.push(description)
      return extract(description !== undefined)
    },
    extractCard: () => undefined,
  })
  reader.follow()
  reader.takeReport()
  reader.own()
  expect([read, reader.takeReport()]).toEqual([[undefined], undefined])
  const inner = addFrame()
  inner.body.append('Steel')
  reader.own()
  reader.own()
  expect(read).toEqual([undefined, inner])
  expect(reader.takeReport()?.extract).toEqual(extract(true))
})
