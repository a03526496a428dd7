import type { Details } from '@/lib/core/details.ts'
import type { FactName } from '@/lib/core/facts.ts'

/** Where a piece of page data states each fact: paths by rank, apart by spaces. */
export type FactPaths = { readonly [Name in FactName]?: string }

/** The same for what stands beside the facts. */
export type DetailPaths = {
  readonly [Detail in Exclude<keyof Details, 'report' | 'certificates' | 'starCounts'>]?: string
}

/** Keys under which a list of names may keep each of them. */
export const nameKeys = ['countryName', 'name', 'label', 'value'] as const

/** Keys of certificates by rank: of product pages (2025-03 to 2026-10), then of the company profile (from 2026-09). */
export const certificateKeys = {
  name: 'certName name',
  number: 'certNo certificateNo',
  holder: 'certHolder holder',
  period: 'certValidPeriod validPeriod',
} as const
