/** A certificate as a page or a buyer states it. Days are ISO 8601, e.g. `2026-05-01`. */
export interface Certificate {
  name?: string
  number?: string
  holder?: string
  issuedOn?: string
  validUntil?: string
}

/** What pages say of a company beside its facts: nothing of it is scored, red flags are read from it. */
export interface Details {
  province?: string
  city?: string
  address?: string
  mainProducts?: string[]
  exportMarkets?: string[]
  /** Accepted payment terms, e.g. "T/T". */
  paymentTerms?: string[]
  /** The report behind the verification. */
  report?: { link?: string; auditedOn?: string; validUntil?: string }
  certificates?: Certificate[]
  /** Reviews of the store by stars, from one star to five. */
  starCounts?: [number, number, number, number, number]
  /** What the maker offers to adapt, e.g. "drawing-based customization", as the page writes it. */
  customisation?: string[]
}
