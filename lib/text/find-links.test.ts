import { expect, it } from 'vitest'
import { findLinks } from './find-links.ts'

it.each([
  ['no address: www.harbour-peak.example', []],
  ['see https://harbour-peak.example/a, or call', ['https://harbour-peak.example/a']],
  ['(http://a.example)https://b.example!', ['http://a.example', 'https://b.example']],
  ['<a href="https://c.example/?q=1">c</a> https://c.example/?q=1', ['https://c.example/?q=1']],
])('in %s', (text, links) => {
  expect(findLinks(text)).toEqual(links)
})

it('looks at a bounded number', () => {
  const text = Array.from({ length: 90 }, (_, index) => `https://a${index}.example`).join(' ')
  expect(findLinks(text)).toHaveLength(50)
})
