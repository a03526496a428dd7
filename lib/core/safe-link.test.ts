import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeLink } from './safe-link.ts'

it.each([
  [
    'https://www.alibaba.com/product-detail/x_1600000000000.html',
    'https://www.alibaba.com/product-detail/x_1600000000000.html',
  ],
  [
    '//harbourpeak.en.alibaba.com/company_profile.html',
    'https://harbourpeak.en.alibaba.com/company_profile.html',
  ],
  ['/product-detail/x_1600000000000.html', 'https://www.alibaba.com/product-detail/x_1600000000000.html'],
  ['https://alibaba.com', 'https://alibaba.com/'],
  ['https://SPANISH.alibaba.com/a', 'https://spanish.alibaba.com/a'],
])('opens %s', (link, address) => {
  expect(safeLink(link)).toBe(address)
})

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://www.alibaba.com/1',
  'http://www.alibaba.com/',
  'file:///etc/passwd',
  'https://alibaba.com.example.net/',
  'https://example.net/alibaba.com',
  'https://notalibaba.com/',
  'https://www.alibaba.com@example.net/',
  'https://user@www.alibaba.com/',
  'https://user:pass@www.alibaba.com/',
  'https://www.alibaba.com:8443/',
  'https://www.alibaba.com./',
  'https://www.alibaba.com\u3002example.net/',
  '\\\\example.net\\a',
  '//example.net/',
  'https:\\\\example.net\\',
  'chrome-extension://abcdefgh/popup.html',
  `https://www.alibaba.com/${'a'.repeat(3000)}`,
])('refuses %s', (link) => {
  expect(safeLink(link)).toBeUndefined()
})

it('only ever answers an https address of the site, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.webAuthority().map((host) => `https://${host}`),
      ),
      (text) => {
        const link = safeLink(text)
        if (link === undefined) return
        const { protocol, hostname, username, port } = new URL(link)
        expect({ protocol, username, port }).toEqual({ protocol: 'https:', username: '', port: '' })
        expect(hostname === 'alibaba.com' || hostname.endsWith('.alibaba.com')).toBe(true)
      },
    ),
  )
})
