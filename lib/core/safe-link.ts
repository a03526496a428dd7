/**
 * The one function that decides whether a link from a page or a file may be shown and opened: https, a host of
 * alibaba.com, no user name, no port. Answers the normalised address, or `undefined`.
 *
 * @example safeLink('//example.en.alibaba.com/company_profile.html') // 'https://example.en.alibaba.com/company_profile.html'
 * @example safeLink('javascript:alert(1)') // undefined
 */
export function safeLink(link: string): string | undefined {
  if (link.length > 2000) return undefined
  let url: URL
  try {
    url = new URL(link, 'https://www.alibaba.com')
  } catch {
    return undefined
  }
  const ownHost = url.hostname === 'alibaba.com' || url.hostname.endsWith('.alibaba.com')
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  return ownHost && plain ? url.href : undefined
}
