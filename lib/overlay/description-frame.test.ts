// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import type { Reading } from '@/lib/core/reading.ts'
import { descriptionIn } from './description-frame.ts'
import { PageReader } from './page-reader.ts'

const reading: Reading = {
  page: { kind: 'product' },
  suppliers: [{ host: 'harbourpeak.en.alibaba.com', facts: {} }],
  listings: [],
}
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
    readPage: (_, __, { description }) => {
      read.push(description)
      return reading
    },
    readCard: () => undefined,
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
  expect(reader.takeReport()?.reading.suppliers).toEqual(reading.suppliers)
})
