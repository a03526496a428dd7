import type { FactName, FactValue } from '@/lib/core/facts.ts'
import { foldCompanyName, sameCompanyName } from '@/lib/text/company-name.ts'
import { sameAddress } from '../address.ts'
import { contradictions } from '../contradictions.ts'
import type { Evidence, PastReading } from '../evidence.ts'
import { currencyOf } from './listing-flags.ts'
import type { Finding, FlagRule, Outcome } from './flag-rule.ts'

const day = 24 * 3600 * 1000

/** A new reader or another language of the page is no change of the supplier. */
const madeAlike = (evidence: Evidence, past: PastReading) =>
  past.language === evidence.language && past.reader === evidence.reader

/** A fact now and as the last earlier reading of the same kind of page stated it. */
function pairOf<Name extends FactName>(evidence: Evidence, name: Name) {
  const now = evidence.facts[name]
  if (now === undefined || now.value === null) return undefined
  const past = evidence.history
    ?.filter((one) => one.page === now.page && one.at < now.at && madeAlike(evidence, one))
    .filter((one) => one.facts[name]?.value != null)
    .reduce<PastReading | undefined>(
      (last, one) => (last === undefined || one.at > last.at ? one : last),
      undefined,
    )
  if (past === undefined) return undefined
  return {
    before: past.facts[name]?.value as FactValue<Name>,
    after: now.value,
    days: Math.round((now.at - past.at) / day),
  }
}

/** The last earlier reading of a kind of page; unless said otherwise of the one that named the company. */
function lastVisit(
  evidence: Evidence,
  states: (past: PastReading) => boolean,
  page = (evidence.facts.name ?? Object.values(evidence.facts)[0])?.page,
): PastReading | undefined {
  return evidence.history
    ?.filter(
      (past) => past.page === page && past.at < evidence.now && madeAlike(evidence, past) && states(past),
    )
    .toSorted((a, b) => b.at - a.at)[0]
}

function identityChange(evidence: Evidence): Finding | undefined {
  const names = pairOf(evidence, 'name')
  if (names && !sameCompanyName(names.before, names.after))
    return { params: { what: 'name', before: names.before, after: names.after }, facts: ['name'] }

  const address = evidence.details?.address
  const addressBefore = lastVisit(evidence, ({ details }) => details?.address !== undefined)?.details?.address
  if (address !== undefined && addressBefore !== undefined && !sameAddress(address, addressBefore))
    return { params: { what: 'address', before: addressBefore, after: address } }

  const hostBefore = lastVisit(evidence, ({ host }) => host !== undefined)?.host
  if (evidence.host !== undefined && hostBefore !== undefined && evidence.host !== hostBefore)
    return { params: { what: 'host', before: hostBefore, after: evidence.host } }
  return undefined
}

/** Prices of the tiers that both visits state, or the lowest price of each. */
function priceSteps(evidence: Evidence): [before: number, after: number][] {
  const { listing } = evidence
  const past = lastVisit(
    evidence,
    (one) =>
      one.listing?.productId !== undefined &&
      one.listing.productId === listing?.productId &&
      one.listing.price?.currency === listing.price?.currency,
    evidence.page,
  )?.listing
  if (listing === undefined || past === undefined) return []
  const tiers = (listing.tiers ?? []).flatMap(({ from, price }): [number, number][] => {
    const before = past.tiers?.find((tier) => tier.from === from)?.price
    return before === undefined ? [] : [[before, price]]
  })
  if (tiers.length > 0) return tiers
  const before = past.price?.min
  const after = listing.price?.min
  return before === undefined || after === undefined ? [] : [[before, after]]
}

/** A step of a rating that counts, less the crumbs of a subtraction. */
const ratingStep = 0.3 - 1e-9

/** Flags that only a memory can raise: what changed since an earlier visit, and what pages state differently. */
export const historyFlags: FlagRule[] = [
  {
    id: 'F05',
    code: 'rating-jump',
    severity: 'warning',
    question: 'newest-reviews',
    check: (evidence): Outcome => {
      const ratings = pairOf(evidence, 'storeRating')
      const reviews = pairOf(evidence, 'reviewCount')
      if (reviews === undefined) return 'not-checked'
      const added = reviews.after - reviews.before
      if (ratings && ratings.after - ratings.before >= ratingStep && added < 10)
        return {
          params: {
            what: 'rating',
            before: ratings.before,
            after: ratings.after,
            reviews: added,
            days: ratings.days,
          },
          facts: ['storeRating', 'reviewCount'],
        }
      if (added >= 20 && reviews.after >= 2 * reviews.before && reviews.days < 30)
        return {
          params: { what: 'reviews', before: reviews.before, after: reviews.after, days: reviews.days },
          facts: ['reviewCount'],
        }
      return 'clear'
    },
  },
  {
    id: 'F06',
    code: 'rating-drop',
    severity: 'warning',
    question: 'late-reasons',
    check: (evidence) => {
      const ratings = pairOf(evidence, 'storeRating')
      const onTime = pairOf(evidence, 'onTimePercent')
      if (ratings && ratings.before - ratings.after >= ratingStep)
        return {
          params: { what: 'rating', before: ratings.before, after: ratings.after },
          facts: ['storeRating'],
        }
      const before = onTime?.before.min
      const after = onTime?.after.max
      if (before !== undefined && after !== undefined && before - after >= 10 - 1e-9)
        return { params: { what: 'on-time', before, after }, facts: ['onTimePercent'] }
      return (ratings ?? onTime) ? 'clear' : 'not-checked'
    },
  },
  {
    id: 'F14',
    code: 'twin-storefront',
    severity: 'info',
    question: 'which-entity-invoices',
    check: ({ facts, details, others }) => {
      const name = facts.name?.value
      if (!name || others === undefined) return 'not-checked'
      const { core } = foldCompanyName(name)
      const twins = others.filter(
        (other) => other.facts.name?.value && foldCompanyName(other.facts.name.value).core === core,
      )
      if (twins.length === 0) return 'clear'
      const unlike = twins.some((twin) => {
        const years = twin.facts.yearsOnAlibaba?.value
        const types = twin.facts.businessTypes?.value
        return (
          (years != null &&
            facts.yearsOnAlibaba?.value != null &&
            Math.abs(years - facts.yearsOnAlibaba.value) > 1) ||
          (types != null &&
            facts.businessTypes?.value != null &&
            types.toSorted().join() !== facts.businessTypes.value.toSorted().join()) ||
          (twin.details?.address !== undefined &&
            details?.address !== undefined &&
            !sameAddress(twin.details.address, details.address))
        )
      })
      return {
        severity: unlike ? 'warning' : 'info',
        params: { count: twins.length, companyId: twins[0]?.companyId ?? '' },
        facts: ['name'],
      }
    },
  },
  {
    id: 'F15',
    code: 'contradiction',
    severity: 'warning',
    question: 'explain-difference',
    check: (evidence) => {
      const pages = new Set(Object.values(evidence.facts).map(({ page }) => page))
      const elsewhere = evidence.history?.some(({ page }) => pages.size > 1 || !pages.has(page))
      if (!elsewhere) return 'not-checked'
      const [first] = contradictions(evidence)
      if (first === undefined) return 'clear'
      const { fact, here, there } = first
      return { params: { fact, here, there }, facts: fact === 'province' ? [] : [fact] }
    },
  },
  {
    id: 'F16',
    code: 'identity-change',
    severity: 'critical',
    question: 'new-licence',
    check: (evidence) => {
      const change = identityChange(evidence)
      if (change !== undefined) return change
      const visited = lastVisit(evidence, ({ facts, host, details }) =>
        Boolean(facts.name ?? host ?? details?.address),
      )
      return visited === undefined ? 'not-checked' : 'clear'
    },
  },
  {
    id: 'F29',
    code: 'price-drift',
    severity: 'info',
    question: 'quote-validity',
    check: (evidence) => {
      const steps = priceSteps(evidence)
      if (steps.length === 0) return 'not-checked'
      const drift = steps.find(([before, after]) => {
        const share = (after - before) / before
        return share >= 0.15 - 1e-9 || share <= -0.3 + 1e-9
      })
      if (drift === undefined) return 'clear'
      const [before, after] = drift
      const percent = Math.round(((after - before) / before) * 100)
      return { params: { before, after, percent, ...currencyOf(evidence.listing) } }
    },
  },
]
