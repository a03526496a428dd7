import { shopHostOf } from '@/lib/core/identity.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { elementText } from './element-text.ts'
import { dataNamed } from './inline-json.ts'
import { at } from './json-value.ts'
import { isMarketHost } from './market-hosts.ts'
import { pageScripts, type PageScripts } from './page-scripts.ts'

/** Id of the product that an address names: `…_<id>.html`, `…-<id>.html` on localised hosts, `/product/<id>/…` on mobile. */
export function productIdOf({ pathname }: URL): string | undefined {
  return (/[/_-](\d{8,14})\.html$/.exec(pathname) ?? /^\/product\/(\d{8,14})(?:\/|$)/.exec(pathname))?.[1]
}

/** Id of the product that a link leads to. */
export function productIdIn(link: unknown): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link, 'https://www.alibaba.com')) return undefined
  return productIdOf(new URL(link, 'https://www.alibaba.com'))
}

const isShop = ({ hostname }: URL) => shopHostOf(hostname) !== undefined
/** Also in its language copies; the pages below `/company_profile/` are pages of the shop. */
const isProfilePath = ({ pathname }: URL) =>
  /^\/(?:[a-z]{2}_[A-Z]{2}\/)?company_profile\.html$/.test(pathname)
const isWallPath = ({ pathname }: URL) => pathname.startsWith('/_____tmd_____/')
const isLogin = ({ hostname }: URL) => /^(?:login|passport)\.alibaba\.com$/.test(hostname)

function isSupplierSearch({ hostname, pathname, searchParams }: URL): boolean {
  if (hostname === 'buyeragent.alibaba.com') return pathname === '/factorySearch'
  const asks = (name: string, value: string) => searchParams.get(name) === value
  // The second form was in use from 2018 to 2021.
  if (pathname === '/trade/search') return asks('tab', 'supplier') || asks('IndexArea', 'company_en')
  return pathname === '/search/page' && asks('SearchScene', 'suppliers')
}

/** What an address alone says. No address is claimed by two. */
export const urlDetectors: readonly { kind: PageKind; claims: (url: URL) => boolean }[] = [
  { kind: 'blocked', claims: (url) => isLogin(url) || isWallPath(url) },
  { kind: 'gone', claims: ({ hostname }) => hostname === 'error.alibaba.com' },
  {
    kind: 'product',
    claims: (url) =>
      isMarketHost(url.hostname) &&
      /^\/product(?:-detail)?\//.test(url.pathname) &&
      productIdOf(url) !== undefined,
  },
  {
    kind: 'supplier-search',
    claims: (url) =>
      (isMarketHost(url.hostname) || url.hostname === 'buyeragent.alibaba.com') && isSupplierSearch(url),
  },
  {
    kind: 'search',
    claims: (url) =>
      isMarketHost(url.hostname) &&
      /^\/(?:trade\/search|search\/page|showroom\/[^/]+)$/.test(url.pathname) &&
      !isSupplierSearch(url),
  },
  { kind: 'profile', claims: (url) => isShop(url) && isProfilePath(url) },
  { kind: 'store', claims: (url) => isShop(url) && !isProfilePath(url) && !isWallPath(url) },
]

/**
 * The kind of a page: its address first, then cheap marks in the page. Normal pages carry the words of the captcha
 * wall and a login link, so a wall is one only where the page's own data are missing.
 */
export function detectPageKind(document: Document, url: URL, scripts = pageScripts(document)): PageKind {
  const claimed = urlDetectors.find(({ claims }) => claims(url))?.kind ?? markedKind(document, url, scripts)
  if (claimed === 'other' || claimed === 'blocked' || claimed === 'gone') return claimed
  if (isWall(document, scripts)) return 'blocked'
  if (claimed === 'product') return isGoneProduct(document, scripts) ? 'gone' : 'product'
  if (claimed === 'store' || claimed === 'profile') return isGoneShop(document) ? 'gone' : claimed
  return claimed === 'search' && showsSuppliers(document, scripts) ? 'supplier-search' : claimed
}

/** A result page whose address does not say so may list suppliers all the same. Seen 2026-09. */
function showsSuppliers(document: Document, scripts: PageScripts): boolean {
  if (document.querySelector('[data-supplier-card="true"]')) return !document.querySelector('[data-ctrdot]')
  return at(dataNamed(scripts.data(), '_PAGE_DATA_'), 'requestData.tab') === 'supplier'
}

/** Catalogue and shortened product addresses are shared with landing pages, so the page itself has to say it. */
function markedKind(document: Document, url: URL, scripts: PageScripts): PageKind {
  if (!isMarketHost(url.hostname)) return 'other'
  const isProduct = document.body?.matches('[data-pdp="true"], [data-spm="details"]') // seen 2026-09
  if (productIdOf(url) !== undefined && (isProduct || hasAny(scripts, ['window.detailData'])))
    return 'product'
  const isCatalogue = /^\/catalog\/|_(?:p|pid|cid)\d+$/.test(url.pathname)
  return isCatalogue && hasAny(scripts, ['_offer_list', '_PAGE_DATA_', '__page__data__config'])
    ? 'search'
    : 'other'
}

const hasAny = ({ texts }: PageScripts, marks: readonly string[]) =>
  texts.some((text) => marks.some((mark) => text.includes(mark)))

const pageData = ['window.detailData', '__page__data', '_PAGE_DATA_', 'window.shopBizData']

// Seen 2026-09; 2026-10; 2026-10; 2026-09
const pageElements = '[module-data], [data-module-name], [data-ctrdot], [data-supplier-card]'

/** Seen 2026-10, and in the code of readers of the site. */
const wallElements = [
  'punish-component', // seen 2026-10
  '#nc_1_wrapper', // described, never captured
  '#baxia-dialog-content', // described, never captured
  // Described, never captured
  ...['src', 'href', 'action'].map((attribute) => `[${attribute}*="_____tmd_____"]`),
].join()

function isWall(document: Document, scripts: PageScripts): boolean {
  if (hasAny(scripts, pageData) || document.querySelector(pageElements)) return false
  return (
    document.querySelector(wallElements) !== null ||
    /^captcha interce/i.test(document.title) ||
    hasAny(scripts, ['_____tmd_____', 'x5secdata', '"action":"captcha"', '"action": "captcha"']) ||
    /please slide to verify|unusual traffic|"FAIL_SYS_/i.test(elementText(document.body) ?? '')
  )
}

/** Status 200 all the same: an empty frame of the product page that asks not to be indexed. Seen 2026-09. */
function isGoneProduct(document: Document, scripts: PageScripts): boolean {
  if (document.title.trim() === 'Product Not Available') return true
  const data = scripts.texts.find((text) => text.includes('window.detailData'))
  if (data !== undefined) return !data.includes('"productId"') && !data.includes('"companyName"')
  const frame = document.querySelector('body[data-pdp="true"] #container') // seen 2026-09
  const hidden = document.querySelector('meta[name="robots"][content*="noindex"]') // seen 2026-09
  return hidden !== null && frame !== null && frame.childElementCount === 0
}

function isGoneShop({ body }: Document): boolean {
  // Described, never captured
  return body === null || body.querySelector('.info-404img') !== null || isEmpty(body)
}

const isEmpty = (element: Element) => element.childElementCount === 0 && elementText(element) === undefined
