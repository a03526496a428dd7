import type { Certificate } from '@/lib/core/details.ts'
import { isPlaceholder } from './facts-of.ts'
import { filterMap } from './filter-map.ts'
import { at, itemsOf, textOf } from './json-value.ts'
import { validityOf } from './validity.ts'

const maxCertificates = 100

/** Keys by rank: of product pages (2025-03 to 2026-10), then of the company profile (from 2026-09). */
const keys = {
  name: ['certName', 'name'],
  number: ['certNo', 'certificateNo'],
  holder: ['certHolder', 'holder'],
  period: ['certValidPeriod', 'validPeriod'],
} as const

/** Certificates in a list of page data; one without a name says nothing. */
export function certificatesOf(list: unknown, language?: string): Certificate[] | undefined {
  const certificates = filterMap(itemsOf(list).slice(0, maxCertificates), (one) => {
    const text = (field: keyof typeof keys) =>
      keys[field].map((key) => textOf(at(one, key))).find((stated) => stated && !isPlaceholder(stated))
    const [name, number, holder] = [text('name'), text('number'), text('holder')]
    if (name === undefined) return undefined
    return {
      name,
      ...(number && { number }),
      ...(holder && { holder }),
      ...validityOf(text('period'), language),
    }
  })
  return certificates.length > 0 ? certificates : undefined
}
