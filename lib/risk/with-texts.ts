import type { RecordedFacts } from '@/lib/core/record.ts'
import type { Context } from './evidence.ts'
import { scanTexts } from './text/scan-texts.ts'

/** The context with what a scan of all its texts finds: the offer's, and what the company says of itself. */
export function withTexts(context: Context, { name }: RecordedFacts): Context {
  const { listing, details } = context
  const texts = scanTexts({
    title: listing?.title,
    description: listing?.texts?.description,
    images: listing?.texts?.images,
    paymentTerms: details?.paymentTerms,
    companyName: name?.value ?? undefined,
    mainProducts: details?.mainProducts,
  })
  return { ...context, texts }
}
