import type { Params } from '@/lib/core/assessment.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { comparable, quantile } from '../cohort.ts'
import type { Evidence } from '../evidence.ts'
import type { FlagRule, Outcome } from './flag-rule.ts'

/** A price this far under the median is the oldest bait there is; the site itself warns of it. */
const baitShare = 0.5
const lowShare = 0.7

interface PriceStanding {
  /** Lowest price as a share of the median of the page. */
  ratio: number
  /** How many offers it is compared with. */
  offers: number
  /** Minimum orders of the comparable listings. */
  quantities: number[]
}

/** How the offer's lowest price stands among the comparable ones; `undefined` where they cannot be compared. */
export function priceStanding({ listing, cohort }: Evidence): PriceStanding | undefined {
  const alike = listing && comparable(listing, cohort)
  if (listing?.price?.min === undefined || alike === undefined) return undefined
  const median = quantile(
    alike.flatMap(({ price }) => price?.min ?? []),
    0.5,
  )
  if (median === 0) return undefined
  return {
    // Crumbs of the division must not decide at a threshold: 2.1 of 3 is 0.7.
    ratio: Math.round((listing.price.min / median) * 1e9) / 1e9,
    offers: alike.length,
    quantities: alike.flatMap(({ moq }) => moq?.quantity ?? []),
  }
}

/** For a sentence that states an amount. */
export const currencyOf = (listing: Listing | undefined): Params =>
  listing?.price === undefined ? {} : { currency: listing.price.currency }

const isSame = (one: Listing, other: Listing) =>
  (one.productId !== undefined && one.productId === other.productId) ||
  (one.companyId !== undefined && one.companyId === other.companyId)

const percentBelow = (ratio: number) => Math.round((1 - ratio) * 100)

/** What a title calls goods that are made to order. */
const customWords =
  /\bcustom(?:i[sz]ed|i[sz]able|-made)?\b|\boem\b|\bodm\b|\bbespoke\b|\bmade to order\b|定制|定做|personalizad/iu

/** Flags about one offer and about how it stands among the others on its page. */
export const listingFlags: FlagRule[] = [
  {
    id: 'F02',
    code: 'price-outlier',
    severity: 'warning',
    question: 'itemised-quote',
    check: (evidence) => {
      const standing = priceStanding(evidence)
      if (standing === undefined) return 'not-checked'
      const { ratio, offers } = standing
      if (ratio > lowShare) return 'clear'
      return {
        severity: ratio < baitShare ? 'warning' : 'info',
        params: { percent: percentBelow(ratio), offers },
      }
    },
  },
  {
    id: 'F03',
    code: 'new-cheap-small',
    severity: 'critical',
    question: 'on-platform-only',
    check: (evidence) => {
      const { facts, listing } = evidence
      const years = facts.yearsOnAlibaba?.value ?? undefined
      const standing = priceStanding(evidence)
      if ((years !== undefined && years > 2) || (facts.reviewCount?.value ?? 0) >= 5) return 'clear'
      if (standing !== undefined && standing.ratio >= baitShare) return 'clear'
      const quantity = listing?.moq?.quantity
      if (
        standing === undefined ||
        years === undefined ||
        facts.reviewCount === undefined ||
        quantity === undefined
      )
        return 'not-checked'
      if (quantity > quantile(standing.quantities, 0.25)) return 'clear'
      return {
        params: {
          years,
          percent: percentBelow(standing.ratio),
          quantity,
          reviews: facts.reviewCount.value ?? 0,
        },
        facts: ['yearsOnAlibaba', 'reviewCount'],
      }
    },
  },
  {
    id: 'F27',
    code: 'tier-inversion',
    severity: 'info',
    question: 're-quote',
    check: ({ listing }) => {
      const tiers = listing?.tiers?.toSorted((a, b) => a.from - b.from)
      if (tiers === undefined || tiers.length < 2) return 'not-checked'
      const inverted = tiers.find(
        (tier, index) => index > 0 && tier.price >= (tiers[index - 1]?.price ?? Infinity),
      )
      return inverted === undefined
        ? 'clear'
        : { params: { quantity: inverted.from, price: inverted.price, ...currencyOf(listing) } }
    },
  },
  {
    id: 'F28',
    code: 'bait-range',
    severity: 'info',
    question: 'variant-price',
    check: ({ listing, cohort }) => {
      const { min, max } = listing?.price ?? {}
      if (listing === undefined || min === undefined) return 'not-checked'
      if (max !== undefined && max > 5 * min * (1 + 1e-9))
        return { params: { what: 'range', lowest: min, highest: max, ...currencyOf(listing) } }
      const prices = comparable(listing, cohort)
        ?.filter((other) => !isSame(other, listing))
        .flatMap(({ price }) => price?.min ?? [])
      const next = prices?.length ? Math.min(...prices) : undefined
      if (next !== undefined && min <= next / 10)
        return { params: { what: 'next', lowest: min, highest: next, ...currencyOf(listing) } }
      return max === undefined && next === undefined ? 'not-checked' : 'clear'
    },
  },
  {
    id: 'F33',
    code: 'impossible-lead-time',
    severity: 'info',
    question: 'lead-time-clause',
    check: ({ listing }): Outcome => {
      const { tooled, leadTimeDays, moq, title } = listing ?? {}
      const customised = listing?.customised ?? (title === undefined ? undefined : customWords.test(title))
      if (customised && leadTimeDays !== undefined && leadTimeDays < 3)
        return { params: { what: 'days', days: leadTimeDays } }
      if (tooled && moq?.quantity === 1) return { params: { what: 'quantity' } }
      const checked =
        (customised !== undefined && leadTimeDays !== undefined) ||
        (tooled !== undefined && moq !== undefined)
      return checked ? 'clear' : 'not-checked'
    },
  },
]
