/** What the references read of a card and tell the background: enough for the same badge. */
export interface CardFacts {
  companyId: string
  name: string
  country: string
  years: number
  level?: string
  rating?: number
  reviews?: number
}

/** The page's data by product id, as far as the references use them. */
export type OfferData = Map<string, Partial<Record<string, string>>>

/** Parses the data that the site embeds in a script. Empty where the page has none. */
export function readOfferData(document: Document): OfferData {
  const marker = '._offer_list = '
  const script = [...document.scripts].find(({ text }) => text.includes(marker))
  if (script === undefined) return new Map()
  const json = script.text.slice(
    script.text.indexOf(marker) + marker.length,
    script.text.lastIndexOf('}') + 1,
  )
  const { offerResultData } = JSON.parse(json) as {
    offerResultData: { offers: Partial<Record<string, string>>[] }
  }
  return new Map(offerResultData.offers.map((offer) => [offer.productId ?? '', offer]))
}

function part(card: Element, area: string): string[] {
  const attribute = card
    .querySelector(`[data-aplus-auto-card-mod^="area=${area}&"]`)
    ?.getAttribute('data-aplus-auto-card-mod')
  const content = new URLSearchParams(attribute ?? '').get('areaContent')
  return content?.split('@@') ?? []
}

/** The supplier of a card: from the page's data where the card is in them, else from the card's attributes. */
export function readCard(card: Element, data: OfferData): CardFacts | undefined {
  const offer = data.get(card.getAttribute('data-ctrdot') ?? '')
  const tracking = new URLSearchParams(card.getAttribute('data-aplus-auto-offer') ?? '')
  const trace = JSON.parse(tracking.get('traceCommonArgs') ?? '{}') as { companyId?: string }
  const companyId = offer?.companyId ?? trace.companyId
  const name = offer?.companyName ?? card.querySelector('.searchx-product-e-company')?.textContent
  if (companyId === undefined || !name) return undefined
  const [country = '', years = ''] = part(card, 'supplierYear')
  const [rating, reviews] = part(card, 'review')
  return {
    companyId,
    name: name.trim(),
    country: offer?.countryCode ?? country,
    years: Number.parseInt(offer?.goldSupplierYears ?? years, 10),
    level: part(card, 'verified')[0],
    rating: rating === undefined ? undefined : Number(rating),
    reviews: reviews === undefined ? undefined : Number(reviews),
  }
}
