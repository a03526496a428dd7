import { isOwnHost } from '@/lib/text/own-hosts.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'
import { editDistance } from './edit-distance.ts'

/** A host that is near to one that the buyer trusts, and is not it. */
export interface LookAlike extends TextHit {
  host: string
  /** What it looks like. */
  like: string
}

const hosts = /(?<![a-z0-9.-])((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,10})(?![a-z0-9-])/gu

/** Most hosts of one message that are looked at. */
const most = 500

const siteNames = ['alibaba', 'aliexpress', 'alipay', 'tradeassurance']

/** Letters and figures that are hard to tell apart, as one of them. */
const folded = (label: string) =>
  label
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')

/** What its owner chose of a host: the label before the public suffix, as `sales.harbour-peak.com` has `harbour-peak`. */
function chosenLabel(host: string): string {
  const labels = host.split('.')
  const suffix = labels.length > 2 && /^(?:com?|net|org|gov|edu)$/.test(labels.at(-2) ?? '') ? 2 : 1
  return labels.at(-1 - suffix) ?? ''
}

/** The same owner: same chosen label and same ending, whatever stands before them. */
const sameOwner = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

function looksLikeSite(host: string): string | undefined {
  const parts = host.split(/[.-]/).map(folded)
  const joined = folded(host.replaceAll('-', ''))
  return siteNames.find(
    (name) =>
      joined.includes(folded(name)) ||
      (name.length >= 7 && parts.some((part) => editDistance(part, folded(name), 1) <= 1)),
  )
}

function looksLikeKnown(host: string, known: readonly string[]): string | undefined {
  if (known.some((one) => sameOwner(host, one))) return undefined
  const label = folded(chosenLabel(host))
  return known.find((one) => {
    const other = folded(isOwnHost(one) ? (one.split('.')[0] ?? '') : chosenLabel(one))
    if (other.length < 5) return false
    return editDistance(label.replaceAll('-', ''), other.replaceAll('-', ''), 2) <= (other.length < 9 ? 1 : 2)
  })
}

interface Trusted {
  /** Hosts of the supplier, as far as they are known. */
  known: readonly string[]
  /** How the message itself writes a part of its folded text. */
  written: (hit: TextHit) => string
}

/**
 * Hosts in a folded message that look like the site's or the supplier's and are not. Letters of other scripts are
 * Latin in folded text, so a host that only then is the site's is a look-alike as well.
 *
 * @example findLookAlikes('pay at a1ibaba.com', { known: [], written: ({ words }) => words }) // [{ …, host: 'a1ibaba.com', like: 'alibaba' }]
 */
export function findLookAlikes(text: string, { known, written }: Trusted): LookAlike[] {
  const found: LookAlike[] = []
  let looked = 0
  for (const { index, 0: address, 1: host = '' } of text.matchAll(hosts)) {
    looked += 1
    if (looked > most) break
    const at = index + address.length - host.length
    const disguised = /[^\0-\x7f]/.test(
      written({ index: at, words: host })
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, ''),
    )
    const trusted = isOwnHost(host) ? host : known.find((one) => sameOwner(host, one))
    const like =
      trusted === undefined
        ? (looksLikeSite(host) ?? looksLikeKnown(host, known))
        : disguised
          ? trusted
          : undefined
    if (like !== undefined) found.push({ index: at, words: host, host, like })
  }
  return found
}
