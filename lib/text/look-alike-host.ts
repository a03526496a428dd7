import { isOwnHost } from './own-hosts.ts'

/** What a link to pay or to sign in is called. The name of the site alone also stands on links to its blog and its apps. */
const siteWords =
  /trade\s?assurance|alipay|信保|信用保障|\b(?:pay|order|sign in|log ?in|account|secure)[^.\n]{0,20}alibaba|alibaba[^.\n]{0,20}(?:pay|order|sign in|log ?in|account|secure)/iu

/** Characters that stand in for the letters of the name: `aIibaba`, `a1ibaba`, `alibabа` with a Cyrillic a. */
const lookAlike = /[aа@4][l1i|][i1l|][bвb6][aа@4][bвb6][aа@4]/iu

/**
 * The host of a link that is styled as the site's own and leads elsewhere; `undefined` for any other link.
 *
 * @example looksLikeTheSite({ text: 'Pay by Trade Assurance', address: 'https://secure-pay.example/' }) // 'secure-pay.example'
 * @example looksLikeTheSite({ text: 'Trade Assurance', address: 'https://tradeassurance.alibaba.com/' }) // undefined
 */
export function looksLikeTheSite({ text, address }: { text: string; address: string }): string | undefined {
  if (!URL.canParse(address, 'https://www.alibaba.com')) return undefined
  const { protocol, hostname } = new URL(address, 'https://www.alibaba.com')
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const host = hostname.replace(/\.$/, '')
  if (isOwnHost(host)) return undefined
  const written = /^(?:[a-z]+:)?\/\/([^/?#]*)/iu.exec(address)?.[1] ?? host
  const styled =
    siteWords.test(text) ||
    lookAlike.test(written) ||
    /trade-?assurance|(?:^|\.)xn--[a-z0-9-]{0,59}alib/.test(host)
  return styled ? host : undefined
}
