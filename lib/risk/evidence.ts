import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import type { Details } from '@/lib/core/details.ts'
import type { Facts } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { TextMarks } from '@/lib/text/text-marks.ts'

/** How a reading was made. Only readings made alike are compared for change: a new reader is no new owner. */
export interface Making {
  /** BCP 47 language of the page. */
  language?: string
  /** Generation of the reader. */
  reader?: string
}

/** An earlier reading of the same company. */
export interface PastReading extends Making {
  /** Milliseconds since the epoch. */
  at: number
  page: PageKind
  host?: string
  facts: Facts
  details?: Details
  listing?: Listing
}

/** Another company that the memory holds under another id. */
export interface OtherCompany {
  companyId: string
  facts: Facts
  details?: Details
}

/** What is known beside the facts. Whatever is absent leaves its flags unchecked. */
export interface Context extends Making {
  /** Milliseconds since the epoch. */
  now: number
  /** The kind of page that is being looked at. */
  page?: PageKind
  host?: string
  details?: Details
  /** The offer that is being looked at. */
  listing?: Listing
  /** All listings of the result page that the offer stands on. */
  cohort?: Listing[]
  history?: PastReading[]
  /** Companies under other ids that may be the same one. */
  others?: OtherCompany[]
  /** What a scan of the offer's texts found. */
  texts?: TextMarks
  /** Links that the page shows as the site's own. */
  links?: { text: string; address: string }[]
  buyer?: BuyerInputs
}

/** All that one assessment is made from. */
export interface Evidence extends Context {
  facts: RecordedFacts
}
