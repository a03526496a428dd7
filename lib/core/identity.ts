/** Company id as the site writes it: 8 to 11 digits in what was seen, a string because search JSON has it so. */
const companyId = /^[1-9]\d{3,14}$/

/** Shop host with the mobile mark folded, e.g. `example.en.alibaba.com`. */
const shopHost = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:en|trustpass|fm)\.alibaba\.com$/

export function isCompanyId(value: unknown): value is string {
  return typeof value === 'string' && companyId.test(value)
}

export function isShopHost(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && shopHost.test(value)
}

/** What names a company: at least one of the two. The company id outranks the host. */
export interface Identity {
  companyId?: string
  host?: string
}

/**
 * The shop host in a link or host name, with the mobile mark folded; `undefined` for any other host.
 * Only the mobile mark folds: `en`, `trustpass` and `fm` hosts may belong to different companies.
 *
 * @example shopHostOf('//Example.m.en.alibaba.com/company_profile.html') // 'example.en.alibaba.com'
 * @example shopHostOf('www.alibaba.com') // undefined
 */
export function shopHostOf(link: string): string | undefined {
  if (link.length > 2000) return undefined
  const host = link
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .split(/[/?#]/, 1)[0]
    ?.replace(/\.m\.(en|trustpass|fm)\.alibaba\.com$/, '.$1.alibaba.com')
  return isShopHost(host) ? host : undefined
}
