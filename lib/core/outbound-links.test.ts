import { describe, expect, it } from 'vitest'
import { hostOf, outboundLinks } from './outbound-links.ts'

describe('outbound links', () => {
  it('have an id of their own each', () => {
    const ids = outboundLinks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(outboundLinks)('$id is a plain https address that carries nothing', ({ url }) => {
    const { protocol, username, password, port, search, hash, href } = new URL(url)
    expect({ protocol, extras: [username, password, port, search, hash].join('') }).toEqual({
      protocol: 'https:',
      extras: '',
    })
    expect(href).toBe(url)
  })

  it('say the host', () => {
    expect(hostOf({ url: 'https://www.gsxt.gov.cn/' })).toBe('www.gsxt.gov.cn')
  })
})
