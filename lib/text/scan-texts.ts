import { findBrand } from './find-brand.ts'
import { findClaims } from './find-claims.ts'
import { findContact } from './find-contact.ts'
import { findIndustries } from './find-industries.ts'
import { findPayment } from './find-payment.ts'
import { foldForSearch } from './fold-for-search.ts'
import type { TextMark, TextMarks, TextPlace } from './text-marks.ts'

/** What an offer and its company say. Absent where the page was not there to read: not the same as empty. */
export interface Texts {
  title?: string
  description?: string
  /** Alternative texts of the images, and text drawn on them. */
  images?: string
  paymentTerms?: string[]
  companyName?: string
  mainProducts?: string[]
}

const maxWords = 80

function marksIn(text: string, place: TextPlace): TextMark[] {
  const contact = findContact(text)
  const payment = findPayment(text)
  const brand = findBrand(text)
  const marks: (Omit<TextMark, 'place'> | undefined)[] = [
    contact === undefined ? undefined : { kind: 'contact', words: contact },
    payment === undefined ? undefined : { kind: 'payment', words: payment },
    // Descriptions name brands as customers, as neighbours, as what others cost.
    brand === undefined || (place !== 'title' && brand.kind === 'brand') ? undefined : brand,
    ...findClaims(text, place),
  ]
  return marks.flatMap((mark) =>
    mark === undefined ? [] : [{ ...mark, place, words: mark.words.trim().slice(0, maxWords) }],
  )
}

const industries = (text: string | undefined) =>
  text === undefined ? undefined : findIndustries(foldForSearch(text))

/** Searches texts for what the flags ask about. The word lists are English, Chinese and Spanish. */
export function scanTexts({
  title,
  description,
  images,
  paymentTerms,
  companyName,
  mainProducts,
}: Texts): TextMarks {
  const places: [TextPlace, string | undefined][] = [
    ['title', title],
    ['description', description],
    ['images', images],
    ['payment-terms', paymentTerms?.join(', ')],
  ]
  const read = places.flatMap(([place, text]) =>
    text === undefined ? [] : [{ place, text: foldForSearch(text) }],
  )
  return {
    scanned: read.map(({ place }) => place),
    marks: read.flatMap(({ place, text }) => marksIn(text, place)),
    industries: {
      name: industries(companyName),
      products: industries(mainProducts?.join(', ')),
      title: industries(title),
    },
  }
}
