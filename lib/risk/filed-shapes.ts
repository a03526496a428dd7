import * as z from 'zod/mini'
import { certificateSchema, detailsSchema } from '@/lib/core/details-schema.ts'
import { listingSchema } from '@/lib/core/reading-schema.ts'

/** Shapes that files made by others have beside ours. Whatever fits none of them is left out, and the rest still works. */

type Names = Readonly<Record<string, readonly string[]>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with what stands under other names put under ours. */
const renamed = (names: Names) =>
  z.transform((value: unknown) => {
    if (!isObject(value)) return value
    const known = Object.entries(names).flatMap(([name, others]) => {
      const found = [name, ...others].find((one) => value[one] !== undefined)
      return found === undefined ? [] : [[name, value[found]] as const]
    })
    return { ...value, ...Object.fromEntries(known) }
  })

/** `2019`, `2019-05` and times of a day count as days; a year or month as its first. */
const asDay = (value: unknown) => {
  const text = typeof value === 'number' ? String(value) : value
  const [, year, month = '01', date = '01'] =
    typeof text === 'string' ? (/^(\d{4})(?:[-/.](\d{2}))?(?:[-/.](\d{2}))?(?![\d-])/.exec(text) ?? []) : []
  return year === undefined ? value : `${year}-${month}-${date}`
}

const withDays = (keys: readonly string[]) =>
  z.transform((value: unknown) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, keys.includes(key) ? asDay(inner) : inner]),
        )
      : value,
  )

/** A list whose entries are left out one by one. */
const listOf = <Item extends z.core.SomeType>(item: Item) =>
  z.catch(
    z.optional(
      z.pipe(
        z.array(z.catch(z.nullable(item), null)).check(z.maxLength(100)),
        z.transform((items) => items.filter((one) => one !== null)),
      ),
    ),
    undefined,
  )

/** A list, or one text with commas. */
export const listOrText = z.catch(
  z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'string' ? value.split(/[,;，、]\s*/).filter((item) => item !== '') : value,
    ),
    detailsSchema.shape.mainProducts,
  ),
  undefined,
)

/** Certificates as objects under usual names, or as names alone. */
export const filedCertificates = listOf(
  z.pipe(
    z.pipe(
      z.pipe(
        z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
        renamed({
          issuedOn: ['issued', 'issueDate', 'issuedAt', 'validFrom', 'date'],
          validUntil: ['expires', 'expiryDate', 'expiresOn', 'validTo', 'valid_until'],
          number: ['no', 'certificateNumber', 'id'],
        }),
      ),
      withDays(['issuedOn', 'validUntil']),
    ),
    certificateSchema,
  ),
)

export const filedReport = z.catch(
  z.pipe(
    z.pipe(
      renamed({
        auditedOn: ['audited', 'auditDate', 'date', 'inspectedOn'],
        validUntil: ['expires', 'expiryDate', 'validTo', 'valid_until'],
        link: ['url', 'href'],
      }),
      withDays(['auditedOn', 'validUntil']),
    ),
    detailsSchema.shape.report,
  ),
  undefined,
)

const tier = z.object({ from: z.number(), price: z.number() })

export const filedTiers = listOf(
  z.pipe(
    renamed({ from: ['quantity', 'minQuantity', 'min', 'qty', 'moq'], price: ['unitPrice', 'amount'] }),
    tier,
  ),
)

/** Days, or a range of them, of which the shortest counts. */
export const filedLeadTime = z.catch(
  z.pipe(
    z.transform((value: unknown) => (isObject(value) ? (value['min'] ?? value['max']) : value)),
    listingSchema.shape.leadTimeDays,
  ),
  undefined,
)

export const filedLinks = listOf(
  z.pipe(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'string' ? { address: value } : value)),
      renamed({ address: ['href', 'url', 'link'], text: ['title', 'label'] }),
    ),
    z.object({
      text: z.prefault(z.string().check(z.maxLength(1000)), ''),
      address: z.string().check(z.minLength(1), z.maxLength(2000)),
    }),
  ),
)
