import { filterMap } from '../read/filter-map.ts'
import type { PageContent, PageContext } from '../read/page-context.ts'
import { readSearchCard, searchCardSelector } from './search-card.ts'
import { searchData } from './search-data.ts'

/** A product result page of any generation: the page's data, and the cards that the data do not hold. */
export function readSearch({ document, scripts, language }: PageContext): PageContent {
  const data = searchData(scripts, language)
  const inData = new Set(data.listings.map(({ productId }) => productId))
  const cards = Array.from(document.querySelectorAll(searchCardSelector)).filter(
    (card) => !card.parentElement?.closest(searchCardSelector),
  )
  const others = cards.filter((card) => !inData.has(card.getAttribute('data-ctrdot') ?? ''))
  // After a change of page without reload the data are those of the page before: no card shows their products.
  const current = cards.length === 0 || others.length < cards.length ? data : { suppliers: [], listings: [] }
  const read = filterMap(others, (card) => readSearchCard(card, language))
  return {
    suppliers: [...current.suppliers, ...read.map(({ supplier }) => supplier)],
    listings: [...current.listings, ...read.map(({ listing }) => listing)],
  }
}
