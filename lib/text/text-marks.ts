import * as z from 'zod/mini'

/** Where on an offer a text stands. */
export const textPlaces = ['title', 'description', 'images', 'payment-terms'] as const
export type TextPlace = (typeof textPlaces)[number]

const textMarkKinds = [
  'contact',
  'payment',
  'advance',
  'urgency',
  'maker',
  'top-rated',
  'brand',
  'genuine-brand',
] as const
export type TextMarkKind = (typeof textMarkKinds)[number]

const industries = z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)))

/**
 * What a scan of texts found, small enough to send and store in place of the texts: the scan needs the word lists, the
 * flags need only this.
 */
export const textMarksSchema = z.object({
  /** Places whose text was there to read. Elsewhere nothing is known. */
  scanned: z.array(z.enum(textPlaces)).check(z.maxLength(textPlaces.length)),
  marks: z
    .array(
      z.object({
        kind: z.enum(textMarkKinds),
        place: z.enum(textPlaces),
        /** The words found, as the page writes them. */
        words: z.string().check(z.maxLength(80)),
      }),
    )
    .check(z.maxLength(40)),
  /** Industries that company name, main products and title speak of. */
  industries: z.object({ name: industries, products: industries, title: industries }),
})

export type TextMarks = z.infer<typeof textMarksSchema>
export type TextMark = TextMarks['marks'][number]
