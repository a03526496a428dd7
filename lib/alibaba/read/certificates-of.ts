import type { Certificate } from '@/lib/core/details.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { filterMap } from '../extract/filter-map.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { certificateKeys } from './paths.ts'
import { isPlaceholder } from '../labels.ts'
import { validityOf } from './validity.ts'
import { textOf } from './text-of.ts'

const maxCertificates = 100

/** Certificates in a list of page data; one without a name says nothing. */
export function certificatesOf(list: unknown, language: PageLanguage): Certificate[] | undefined {
  const certificates = filterMap(itemsOf(list).slice(0, maxCertificates), (one) => {
    const text = (field: keyof typeof certificateKeys) =>
      certificateKeys[field]
        .split(' ')
        .map((key) => textOf(at(one, key)))
        .find((stated) => stated && !isPlaceholder(stated, language))
    const [name, number, holder] = [text('name'), text('number'), text('holder')]
    if (name === undefined) return undefined
    return {
      name,
      ...(number && { number }),
      ...(holder && { holder }),
      ...validityOf(text('period'), language.tag),
    }
  })
  return certificates.length > 0 ? certificates : undefined
}
