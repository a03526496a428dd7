import { document } from '@/tests/fixtures/site/document.ts'
import { assignment, html, inlineJson, Markup } from '@/tests/fixtures/site/markup.ts'
import { fy26Card } from '@/tests/fixtures/site/search-cards.ts'
import { offerList } from '@/tests/fixtures/site/search-data.ts'
import { filler } from './filler.ts'
import { manyOffers } from './many-offers.ts'

export const listAddress = 'https://www.alibaba.com/trade/search?SearchText=insulated+water+bottle&tab=all'

/** Cards that the page's data describe, and the size of a batch. */
export const batchSize = 48

/** Bytes of data a card, as on the site: 580 to 820 kB for 48 cards. */
const bytesPerOffer = 13_000

/** Where the page's buttons stand, in CSS pixels: fixed, so that a click needs no search. */
export const controls = { turn: [600, 20], prices: [700, 20] } as const

/**
 * A result page as the site sends it: 48 offers in 600 kB of data, one card in the elements.
 *
 * @param client the bundled text of `list-client.ts`, which draws the other cards when it is told to
 */
export function listPage(client = ''): string {
  const offers = manyOffers(0, batchSize)
  return document({
    title: 'insulated water bottle - Sample marketplace',
    body: 'data-spm="galleryofferlist"',
    styles: ['search'],
    head: html`<script>
      ${new Markup(client)}
    </script>`,
    content: html`<main class="results">
      ${Object.entries(controls).map(([id, [x, y]]) => html`<button type="button" id="${id}" style="position: fixed; left: ${x - 40}px; top: ${y - 12}px; width: 80px; z-index: 1">${id}</button>`)}
      <div id="sse-fluent-offerlist">
        <div class="organic-list viewtype-gallery">${offers.slice(0, 1).map(fy26Card)}</div>
      </div>
    </main>`,
    scripts: html`<script>
        window.__page__data_sse10 = {}
      </script>
      ${assignment('window.__page__data_sse10._offer_list', offerData())}`,
  })
}

/** The text of the page's data, for whoever wants to parse it without a page. */
export function listJson(): string {
  return inlineJson(offerData())
}

/** An offer with as much data as on the site. */
const fill = (offer: object, index: number): object => ({
  ...offer,
  variants: filler(bytesPerOffer, index * 10),
})

function offerData(): object {
  const data = offerList(manyOffers(0, batchSize), 'fy26') as { offerResultData: { offers: object[] } }
  const { offerResultData } = data
  return { ...data, offerResultData: { ...offerResultData, offers: offerResultData.offers.map(fill) } }
}
