import { isProductId, maxEntries } from '@/lib/core/reading.ts'
import type { Entry, EntryFrom } from '@/lib/core/page-extract.ts'
import { filterMap } from './filter-map.ts'
import { identityOf } from './identity-of.ts'
import { dataNamed } from './inline-json.ts'
import { at, itemsOf, idText } from './json-value.ts'
import { productIdIn } from './page-kind.ts'
import type { PageParts } from './page-parts.ts'
import { pick } from './pick.ts'
import { extractSearchCard, searchCardSelector } from './search-card.ts'
import { offerIdentity, offerLists, offerPicks } from './search-picks.ts'

/** A product result page of any generation: the page's data, and the cards that the data do not hold. */
export function extractSearch({ document, scripts }: PageParts): Entry[] {
  const offers = offerLists
    .flatMap(([name, path]) => itemsOf(at(dataNamed(scripts.data(), name), path)))
    .slice(0, maxEntries)
    .map((offer) => extractOffer(at(offer, 'offer') ?? offer))
  const inData = new Set(offers.map(({ productId }) => productId))
  const cards = Array.from(document.querySelectorAll(searchCardSelector)).filter(
    (card) => !card.parentElement?.closest(searchCardSelector),
  )
  const others = cards.filter((card) => !inData.has(card.getAttribute('data-ctrdot') ?? '')) // seen 2026-10
  // After a change of page without reload the data are those of the page before: no card shows their products.
  const isCurrent = cards.length === 0 || others.length < cards.length
  return [...(isCurrent ? offers : []), ...filterMap(others.slice(0, maxEntries), extractSearchCard)]
}

function extractOffer(offer: unknown): EntryFrom<'offer'> {
  const ranked = (paths: string) => paths.split(' ').map((path) => at(offer, path))
  const productId =
    ranked(offerIdentity.productId)
      .map(idText)
      .find((id) => id !== undefined) ?? productIdIn(at(offer, offerIdentity.productLink))
  const [companyId] = ranked(offerIdentity.companyId).filter((id) => id !== undefined)
  const campaign = at(offer, 'adInfo')
  return {
    from: 'offer',
    ...identityOf(companyId, ...ranked(offerIdentity.links)),
    ...(isProductId(productId) && { productId }),
    raw: {
      ...(pick(offer, offerPicks) as object),
      // Whatever it says of the campaign, one is stated.
      ...(typeof campaign === 'object' && { adInfo: itemsOf(campaign).length > 0 }),
    },
  }
}
