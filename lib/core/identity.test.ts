import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCompanyId, shopHostOf } from './identity.ts'

describe('shopHostOf', () => {
  it.each([
    [
      'a full link',
      'https://harbour-peak.en.alibaba.com/company_profile.html?a=1#b',
      'harbour-peak.en.alibaba.com',
    ],
    ['a protocol-relative link', '//harbourpeak.en.alibaba.com/', 'harbourpeak.en.alibaba.com'],
    ['a bare host', 'harbourpeak.en.alibaba.com', 'harbourpeak.en.alibaba.com'],
    ['capitals', 'HarbourPeak.EN.alibaba.com', 'harbourpeak.en.alibaba.com'],
    ['the mobile mark, which folds', 'https://harbourpeak.m.en.alibaba.com/', 'harbourpeak.en.alibaba.com'],
    [
      'the mobile mark of a trustpass host',
      'lantern.m.trustpass.alibaba.com',
      'lantern.trustpass.alibaba.com',
    ],
    ['a trustpass host, which stays apart', 'lantern.trustpass.alibaba.com', 'lantern.trustpass.alibaba.com'],
    ['a free member host', 'lantern.fm.alibaba.com', 'lantern.fm.alibaba.com'],
    ['a shop named m', 'm.en.alibaba.com', 'm.en.alibaba.com'],
  ])('finds the shop in %s', (_, link, host) => {
    expect(shopHostOf(link)).toBe(host)
  })

  it.each([
    ['the site itself', 'https://www.alibaba.com/product-detail/x_1600000000000.html'],
    ['a host that only ends alike', 'https://harbourpeak.en.alibaba.com.example.net/'],
    ['a host that only contains it', 'https://example.net/harbourpeak.en.alibaba.com'],
    ['a user name before another host', 'https://harbourpeak.en.alibaba.com@example.net/'],
    ['a port', 'https://harbourpeak.en.alibaba.com:8443/'],
    ['a trailing dot', 'https://harbourpeak.en.alibaba.com./'],
    ['two labels before the mark', 'a.b.en.alibaba.com'],
    ['no shop name', 'en.alibaba.com'],
    ['a look-alike letter', 'hаrbourpeak.en.alibaba.com'],
    ['nothing', ''],
  ])('finds none in %s', (_, link) => {
    expect(shopHostOf(link)).toBeUndefined()
  })

  it('never throws, and what it answers it answers again', () => {
    const links = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.domain().map((name) => `${name}.en.alibaba.com`),
    )
    fc.assert(fc.property(links, (link) => shopHostOf(shopHostOf(link) ?? '') === shopHostOf(link)))
  })
})

describe('isCompanyId', () => {
  it.each(['10000021', '271828182', '29000000007'])('takes %s', (id) => {
    expect(isCompanyId(id)).toBe(true)
  })

  it.each(['', '0', '012345678', '12a45678', ' 271828182', '1'.repeat(40), 271828182, null])(
    'refuses %j',
    (id) => {
      expect(isCompanyId(id)).toBe(false)
    },
  )
})
