export const markets = ['us', 'eu', 'uk', 'other'] as const

export type Market = (typeof markets)[number]

/**
 * Whether the customs value holds the carriage and insurance up to the border of the market.
 * - US: without them, 19 U.S.C. § 1401a(b)(4)(A) and 19 CFR 152.103(a)(5).
 * - EU: with them, Regulation (EU) No 952/2013, article 71(1)(e).
 * - UK: with them, Taxation (Cross-border Trade) Act 2018, section 16, and SI 2018/1248.
 * - Elsewhere mostly with them, which is also the dearer guess.
 */
export const customsValueHoldsCarriage: Record<Market, boolean> = {
  us: false,
  eu: true,
  uk: true,
  other: true,
}
