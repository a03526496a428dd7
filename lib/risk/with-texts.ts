import type { RecordedFacts } from '@/lib/core/record.ts'
import { findLinks } from '@/lib/text/find-links.ts'
import { scanTexts } from '@/lib/text/scan-texts.ts'
import type { Context } from './evidence.ts'

/**
 * The context with what a scan of all its texts finds: the offer's, and what the company says of itself. The links of
 * the offer are its own and those that its description writes out; none are known where there is no description.
 */
export function withTexts(context: Context, { name }: RecordedFacts): Context {
  const { listing, details, links } = context
  const { description, images } = listing?.texts ?? {}
  const texts = scanTexts({
    title: listing?.title,
    description,
    images,
    paymentTerms: details?.paymentTerms,
    companyName: name?.value ?? undefined,
    mainProducts: details?.mainProducts,
  })
  const written =
    description === undefined ? [] : findLinks(description).map((address) => ({ text: '', address }))
  const own = listing?.link === undefined ? [] : [{ text: listing.title ?? '', address: listing.link }]
  const isKnown = (links ?? description) !== undefined
  return { ...context, texts, ...(isKnown && { links: [...(links ?? []), ...own, ...written] }) }
}
